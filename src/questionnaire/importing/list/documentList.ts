import type { Found, FoundAnswer, FoundQuestion } from "../found.ts";
import type { Missed } from "../missed.ts";
import { type Line, linesOf } from "./line.ts";

/** A question while its lines are read. */
interface Begun {
  readonly line: Line;
  hint: string | undefined;
  readonly answers: { text: string; readonly line: Line }[];
}

/**
 * Questions and answers of a document: answers are indented, have bullets, or stand under their question in a block of
 * their own; questions may be numbered.
 */
export function documentList(text: string): Found {
  const lines = linesOf(text);
  const isAnswer = answersAmong(lines);
  const missed: Missed[] = [];
  const begun: Begun[] = [];
  for (const line of lines) {
    const question = begun.at(-1);
    if (!isAnswer(line)) {
      if (question && isHint(line, question)) question.hint = line.words;
      else begun.push({ line, hint: undefined, answers: [] });
    } else if (question) takeAnswer(line, question, missed);
    else missed.push({ code: "stray-line", line: line.number, what: [line.words] });
  }
  const [first] = begun;
  // What stands above all questions is what they are about.
  const title = first && first.answers.length === 0 && begun.length > 1 ? first : undefined;
  const questions = begun.filter((one) => one !== title);
  for (const { line, hint, answers } of questions) {
    if (answers.length > 0) continue;
    missed.push({ code: "open", of: line.words, line: line.number });
    if (hint !== undefined)
      missed.push({ code: "stray-line", line: line.number + 1, what: [hint] });
  }
  return {
    title: title?.line.words,
    intro: title?.hint,
    questions: questions.filter(({ answers }) => answers.length > 0).map(asFound),
    missed,
  };
}

/** How the answers of a document are told from its questions: by what it has of indents, bullets, numbers and gaps. */
function answersAmong(lines: readonly Line[]): (line: Line) => boolean {
  const least = lines.reduce((least, { indent }) => Math.min(least, indent), Infinity);
  const base = lines.filter(({ indent }) => indent === least);
  const hasPlain = base.some(({ mark }) => mark !== "bullet");
  const hasBullets = lines.some(({ mark }) => mark === "bullet");
  if (hasBullets && hasPlain) return ({ indent, mark }) => indent > least || mark === "bullet";
  if (base.length < lines.length) return ({ indent }) => indent > least;
  const numbered = lines.filter(({ mark }) => mark === "number");
  if (numbered.length > 0 && numbered.length < lines.length) {
    const answersAreNumbered = numbersAnswers(lines, numbered);
    return ({ mark }) => (mark === "number") === answersAreNumbered;
  }
  return ({ isApart }) => !isApart;
}

/** Whether numbers begin anew with each question, or stand under the only one. */
function numbersAnswers([first, ...others]: readonly Line[], numbered: readonly Line[]): boolean {
  if (first?.mark === "number") return false;
  if (numbered.filter(({ count }) => count === 1).length > 1) return true;
  const isOnly = others.every(({ mark }) => mark === "number");
  return isOnly && /[?？؟]\s*$/u.test(first?.words ?? "");
}

/** Whether a line without a number says more of the numbered question above it. */
function isHint({ mark, isApart }: Line, { line, hint, answers }: Begun): boolean {
  return line.mark === "number" && mark === undefined && !isApart && !hint && answers.length === 0;
}

function takeAnswer(line: Line, { line: asked, answers }: Begun, missed: Missed[]): void {
  const [first] = answers;
  const last = answers.at(-1);
  const isDeeper = first !== undefined && line.indent > first.line.indent;
  if (!isDeeper || !first.line.mark) answers.push({ text: line.words, line });
  else if (line.mark || !last)
    missed.push({
      code: "nested-answer",
      of: asked.words,
      line: line.number,
      what: [line.words],
    });
  // What has no mark of its own goes on with the answer above.
  else last.text += ` ${line.words}`;
}

function asFound({ line, hint, answers }: Begun): FoundQuestion {
  return {
    text: line.words,
    hint,
    answers: answers.map(({ text }): FoundAnswer => ({ text })),
  };
}
