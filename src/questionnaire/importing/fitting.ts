import { clean, cleanText } from "./clean.ts";
import type { Found, FoundAnswer, FoundQuestion } from "./found.ts";
import { type Missed, type MissedCode, named } from "./missed.ts";

/** What the format has room for. */
const most = { questions: 20, answers: 9, segments: 12 } as const;

/** What of a source fits the format, with the names of its segments in the order in which they come. */
export interface Fitting extends Found {
  readonly segments: readonly string[];
}

/** Leaves out what the format has no room for, and says what that is. */
export function fitting(found: Found): Fitting {
  const missed: Missed[] = [...found.missed];
  const whole = found.questions.flatMap((question) => wholeQuestion(question, missed));
  const questions = whole.slice(0, most.questions);
  for (const { text } of whole.slice(most.questions))
    missed.push({ code: "questions-beyond", of: named(text) });
  const spokenFor = new Set(questions.flatMap(({ answers }) => answers.flatMap(namesIn)));
  const ordered = (found.segments ?? []).map((name) => cleanText(name) as string);
  const all = [...new Set([...ordered.filter((name) => spokenFor.has(name)), ...spokenFor])];
  const segments = all.slice(0, most.segments);
  const beyond = all.slice(most.segments);
  if (beyond.length > 0) missed.push({ code: "segments-beyond", what: beyond });
  return {
    ...found,
    title: found.title && cleanText(found.title),
    intro: found.intro && cleanText(found.intro),
    questions,
    segments,
    missed: missed.map(({ of, what, ...one }) => ({
      ...one,
      of: of && clean(of),
      what: what?.map(clean),
    })),
  };
}

/** A question with its answers, if it can be one. */
function wholeQuestion(question: FoundQuestion, missed: Missed[]): readonly FoundQuestion[] {
  const text = cleanText(question.text);
  const of = named(text) || question.name || "";
  const miss = (code: MissedCode, what?: readonly string[]) => missed.push({ code, of, what });
  const hint = question.hint && cleanText(question.hint);
  const distinct = distinctAnswers(question.answers, miss);
  if (text === "" || distinct.length < 2) {
    const said = [hint ?? "", ...distinct.map((answer) => answer.text)].map(named);
    miss(
      text === "" ? "no-text" : "one-answer",
      said.filter((words) => words !== ""),
    );
    return [];
  }
  const beyond = distinct.slice(most.answers);
  if (beyond.length > 0)
    miss(
      "answers-beyond",
      beyond.map((answer) => named(answer.text)),
    );
  const answers = distinct
    .slice(0, most.answers)
    .map((answer) => ({ ...answer, points: pointsOf(answer, miss) }));
  const choose = Math.min(Math.floor(question.choose ?? 1), answers.length);
  return [{ text, hint: hint || undefined, answers, ...(choose > 1 && { choose }) }];
}

/** Answers that say something, each once: what the same one says again of segments counts too. */
function distinctAnswers(
  answers: readonly FoundAnswer[],
  miss: (code: MissedCode, what?: readonly string[]) => void,
): readonly FoundAnswer[] {
  const byText = new Map<string, FoundAnswer>();
  for (const { text, points = [] } of answers) {
    const words = cleanText(text);
    const key = named(words);
    const earlier = byText.get(key);
    if (words === "") miss("answer-blank");
    else if (!earlier) byText.set(key, { text: words, points });
    else if (points.length > 0)
      byText.set(key, { ...earlier, points: [...(earlier.points ?? []), ...points] });
    else miss("answer-twice", [key]);
  }
  return [...byText.values()];
}

/** Points that the format takes: whole numbers from −100 to 100, and of each segment the last that was said. */
function pointsOf(
  { text, points = [] }: FoundAnswer,
  miss: (code: MissedCode, what?: readonly string[]) => void,
): FoundAnswer["points"] {
  const taken = new Map<string, number>();
  for (const [name, count] of points) {
    const segment = cleanText(name) as string;
    if (!Number.isInteger(count) || Math.abs(count) > 100)
      miss("points", [named(text), segment, `${count}`]);
    else if (segment === "") miss("points-of-nobody", [named(text), `${count}`]);
    else taken.set(segment, count);
  }
  return [...taken];
}

function namesIn({ points = [] }: FoundAnswer): readonly string[] {
  return points.map(([segment]) => segment);
}
