import type { Answer, Answers, Decision, Definition, Given, Question } from "../../../src/index.ts";
import { type Counted, contendersOf, decisionOf, holds, leadOf } from "./bruteDecision.ts";

/*
 * The rules of the interview and of the decision once more, as the page on the format has them and as plainly as can
 * be: no memory, no bounds, every finish walked to its end. Slow on purpose, and nothing here is the product's: this
 * is what the product is held against.
 */

type Values = Readonly<Record<string, unknown>>;

interface GivenOf<KnownValue> {
  readonly known?: Readonly<Record<string, KnownValue>>;
  readonly answers?: Answers;
}

export interface BruteForce {
  readonly complete: boolean;
  readonly next: string | null;
  readonly offered: readonly string[];
  readonly path: readonly string[];
  readonly counted: Counted;
  readonly decision: Decision;
}

/** Where an interview is, and what counts. */
export function bruteForce(definition: Definition, given: Given): BruteForce {
  const { counted, next } = walkOn(definition, given);
  const complete = next === null || isCertain(definition, given);
  return {
    complete,
    next: complete ? null : next.id,
    offered: complete ? [] : offeredOptions(definition, counted, next),
    path: definition.questions
      .filter(({ id, ask }) => ask !== "never" && counted.has(id))
      .map(({ id }) => id),
    counted,
    decision: decisionOf(definition, counted),
  };
}

/** The segments in which some way of finishing ends, in the definition's order. */
export function brutePossible(definition: Definition, given: Given): string[] {
  const ends = endsOf(definition, given);
  return definition.segments.map(({ id }) => id).filter((id) => ends.has(id));
}

/** How many more questions the longest way of finishing asks. */
export function bruteLongest(definition: Definition, given: Given): number {
  const { next, counted } = bruteForce(definition, given);
  const question = definition.questions.find(({ id }) => id === next);
  if (!question) return 0;
  const lengths = offeredAnswers(definition, counted, question).map((answer) =>
    bruteLongest(definition, answering(given, question, answer)),
  );
  return 1 + Math.max(...lengths);
}

/** Each set of one to `choose` of the options, and "unsure" alone where it is offered. */
export function allowedAnswers({ options, choose = 1, unsure }: Question): string[][] {
  let sets: string[][] = [[]];
  for (const { id } of options) sets = sets.flatMap((set) => [set, [...set, id]]);
  const allowed = sets.filter((set) => set.length >= 1 && set.length <= choose);
  return unsure ? [...allowed, ["unsure"]] : allowed;
}

/** Those of them that a question offers that is asked now. */
export function offeredAnswers(
  definition: Definition,
  counted: Counted,
  question: Question,
): string[][] {
  const offered = offeredOptions(definition, counted, question);
  return allowedAnswers(question).filter((answer) =>
    answer.every((id) => id === "unsure" || offered.includes(id)),
  );
}

/** Whether a question, asked when what counts before it counts, would have offered the answer that counts. */
export function isOfferedInTurn(
  definition: Definition,
  counted: Counted,
  question: Question,
): boolean {
  const order = definition.questions.map(({ id }) => id);
  const own = order.indexOf(question.id);
  const before = [...counted].filter(
    ([id]) => order.indexOf(id) < own || definition.questions[order.indexOf(id)]?.ask === "never",
  );
  const answers = offeredAnswers(definition, new Map(before), question).map(String);
  return answers.includes(String(counted.get(question.id)));
}

/** The options that a question offers that is asked now, "unsure" aside. */
function offeredOptions(
  definition: Definition,
  counted: Counted,
  { offer, options }: Question,
): string[] {
  const all = options.map(({ id }) => id);
  if (offer !== "contenders") return all;
  const contenders = contendersOf(definition, counted);
  const theirs = options.filter(({ points = {} }) =>
    Object.entries(points).some(([segment, by]) => by >= 1 && contenders.includes(segment)),
  );
  return theirs.length >= 2 ? theirs.map(({ id }) => id) : all;
}

/** Gives with other answers: a fact is known anew, everything else answered anew. */
export function answering<Value>(
  given: GivenOf<Value>,
  { id, ask }: Question,
  answer: Answer,
): GivenOf<Value | Answer> {
  return ask === "never"
    ? { ...given, known: { ...given.known, [id]: answer } }
    : { ...given, answers: { ...given.answers, [id]: answer } };
}

/** What a value comes to as an answer, in the question's order; nothing if it answers nothing. */
export function fits(question: Question, value: unknown): readonly string[] | undefined {
  const names = typeof value === "string" ? [value] : value;
  if (!Array.isArray(names)) return undefined;
  const isSame = (answer: readonly string[]) =>
    answer.length === new Set(names).size && answer.every((id) => names.includes(id));
  return allowedAnswers(question).find(isSame);
}

/** What a known value comes to, numbers by their range. */
export function fitsKnown(question: Question, value: unknown): readonly string[] | undefined {
  const number = asKnown(question, value);
  if (typeof number !== "number") return fits(question, value);
  const option = question.options.find(
    ({ range }) =>
      range !== undefined &&
      (range.from === undefined || number >= range.from) &&
      (range.below === undefined || number < range.below),
  );
  return option && [option.id];
}

/** A known value as it is meant: a text that is no answer of its question may be a number. */
export function asKnown(question: Question, value: unknown): unknown {
  if (typeof value !== "string" || fits(question, value)) return value;
  return numberWritten(value) ?? value;
}

/** The number that a text is, unless it could be another: with three digits behind the point they may be thousands. */
function numberWritten(text: string): number | undefined {
  const isDigits = (part: string) =>
    part !== "" && [...part].every((one) => one >= "0" && one <= "9");
  const [whole = "", decimals, ...more] = text.replace(/^-/, "").split(".");
  if (more.length > 0 || !isDigits(whole) || (decimals !== undefined && !isDigits(decimals)))
    return;
  const mayBeThousands = decimals?.length === 3 && whole.length < 4 && !whole.startsWith("0");
  return mayBeThousands ? undefined : Number.parseFloat(text);
}

/** Counts what is answered, up to the first question that wants an answer. */
function walkOn(definition: Definition, { known = {}, answers = {} }: Given) {
  const own = (values: Values, id: string) => (Object.hasOwn(values, id) ? values[id] : undefined);
  const counted = new Map<string, readonly string[]>();
  for (const question of definition.questions) {
    const fact = fitsKnown(question, own(known, question.id));
    if (question.ask === "never" && fact) counted.set(question.id, fact);
  }
  for (const question of definition.questions) {
    if (question.ask === "never") continue;
    if (question.when !== undefined && !holds(question.when, counted)) continue;
    const isClear = leadOf(definition, counted) >= (definition.decision.clearLead ?? 1);
    if (question.ask === "if-close" && isClear) continue;
    const answer =
      fits(question, own(answers, question.id)) ?? fitsKnown(question, own(known, question.id));
    if (!answer) return { counted, next: question };
    counted.set(question.id, answer);
  }
  return { counted, next: null };
}

function isCertain(definition: Definition, given: Given): boolean {
  if (definition.decision.stopWhenCertain === false) return false;
  const { segment } = decisionOf(definition, walkOn(definition, given).counted);
  return [...endsOf(definition, given)].every((end) => end === segment);
}

function endsOf(definition: Definition, given: Given): Set<string> {
  const { counted, next } = walkOn(definition, given);
  if (!next) return new Set([decisionOf(definition, counted).segment]);
  const ends = new Set<string>();
  for (const answer of offeredAnswers(definition, counted, next)) {
    for (const end of endsOf(definition, answering(given, next, answer))) ends.add(end);
  }
  return ends;
}
