import { randomFrom } from "../../../../src/evidence/learning/folds.ts";
import { type Answers, type Definition, decide, read, walk } from "../../../../src/index.ts";

/** Customers who answer by chance all that they are asked; some belong elsewhere than their answers say. */
export function customers(text: string, rows: number, astray = 10): string {
  const reading = read(text);
  if (!reading.ok) throw new Error("No questionnaire.");
  const { definition } = reading;
  const random = randomFrom(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const head = [...definition.questions.map(({ id }) => id), "segment"];
  const lines = Array.from({ length: rows }, () => {
    const answers = Object.fromEntries(
      definition.questions.map(({ id, options }) => [id, pick(options).id]),
    );
    const { segment } = decide(definition, { known: known(definition, answers) });
    const own = random() * 100 < astray ? pick(definition.segments).id : segment;
    return [...Object.values(answers), own].join(",");
  });
  return `${[head.join(","), ...lines].join("\n")}\n`;
}

function known(definition: Definition, answers: Answers): Answers {
  if (!walk(definition, { known: answers }).complete) throw new Error("Not all is answered.");
  return answers;
}

/** A study: eight questions, of which three make the segment. */
export function study(rows: number): string {
  const random = randomFrom(3);
  const lines = Array.from({ length: rows }, () => {
    const answers = Array.from({ length: 8 }, () => Math.floor(random() * 3));
    const scores = [0, 1, 2].map((one) => [1, 4, 6].filter((at) => answers[at] === one).length);
    const segment = scores.indexOf(Math.max(...scores));
    return [...answers.map((one) => "abc"[one]), `Group ${segment + 1}`].join(",");
  });
  return `q1,q2,q3,q4,q5,q6,q7,q8,segment\n${lines.join("\n")}\n`;
}
