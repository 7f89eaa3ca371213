import type { Change } from "../../questionnaire/comparing/changes.ts";
import type { Option, Question } from "../../questionnaire/definition/definition.ts";
import { isObject } from "../../questionnaire/editing/json.ts";
import { plainSentence } from "./plainSentence.ts";
import { cut, isShort, isTagAt, type Said, type Saying } from "./saying.ts";

/** Says how a question was changed, under its name. */
export function questionSentence(change: Change, saying: Saying): Said {
  const { word } = saying;
  const { kind, path } = change;
  const [, at, list, option] = path;
  if (list === "options" && typeof option === "number") return answerSentence(change, saying);
  if (path.length === 2) {
    const { questions } = saying.after;
    if (kind === "added") {
      const count = questions[at as number]?.options.length;
      return { sentence: word("questionNew", { count }), path };
    }
    if (kind === "removed") return { sentence: word("gone"), path: null };
    const earlier = questions[(at as number) - 1];
    const other = earlier && cut(saying.names.after.question(earlier.id));
    return { sentence: word(earlier ? "behind" : "first", { other }), path };
  }
  if (kind === "changed" && list === "text" && !isTagAt(path)) return reworded(change, saying);
  return plainSentence(change, saying, 2);
}

function reworded(change: Extract<Change, { kind: "changed" }>, { word }: Saying): Said {
  const [before, after] = [`${change.before}`, `${change.after}`];
  const isLong = !isShort(before) || !isShort(after);
  return isLong
    ? { sentence: word("rewordedLong"), path: change.path, words: { before, after } }
    : { sentence: word("reworded", { before, after }), path: change.path };
}

function answerSentence(change: Change, saying: Saying): Said {
  const { word, names, number } = saying;
  const { kind, path } = change;
  const version = kind === "removed" ? "before" : "after";
  const [, at, , optionAt, part, ...rest] = path;
  const question = saying[version].questions[at as number] as Question;
  const option = question.options[optionAt as number] as Option;
  const answer = cut(names[version].option(question.id, option.id));
  const here = kind === "removed" && part === undefined ? null : path;

  if (part === undefined) {
    if (kind === "removed") return { sentence: word("answerGone", { answer }), path: here };
    if (kind === "added") {
      const points = pointsOf(option, saying);
      const name = points === "" ? "answerNew" : "answerNewPoints";
      return { sentence: word(name, { answer, points }), path };
    }
    const earlier = question.options[(optionAt as number) - 1];
    const other = earlier && cut(names.after.option(question.id, earlier.id));
    const name = earlier ? "answerBehind" : "answerFirst";
    return { sentence: word(name, { answer, other }), path };
  }
  if (kind === "renamed") {
    const { from, to } = change;
    return { sentence: word("answerId", { answer, from, to }), path };
  }
  if (part === "points" && rest.length === 1) {
    const before = kind === "changed" ? change.before : kind === "removed" ? change.value : 0;
    const after = kind === "changed" ? change.after : kind === "added" ? change.value : 0;
    const figures = {
      answer,
      segment: names[version].segment(`${rest[0]}`),
      count: Number(after),
      number: number(Number(after)),
      before: before === 0 ? word("none") : number(Number(before)),
    };
    return { sentence: word(after === 0 ? "pointsNone" : "points", figures), path: here };
  }
  if (part === "text" && kind === "changed" && rest.length === 0) {
    const [before, after] = [`${change.before}`, `${change.after}`];
    return isShort(before) && isShort(after)
      ? { sentence: word("answerReworded", { before, after }), path }
      : { sentence: word("answerRewordedLong", { answer }), path, words: { before, after } };
  }
  const said = plainSentence(change, saying, 4);
  return { ...said, sentence: word("answerOther", { answer, what: said.sentence }) };
}

function pointsOf({ points }: Option, { word, names, number, language }: Saying): string {
  if (!isObject(points)) return "";
  const said = Object.entries(points).map(([segment, count]) =>
    word("pointsFor", {
      count,
      number: number(count),
      segment: names.after.segment(segment),
    }),
  );
  return new Intl.ListFormat(language, { type: "conjunction" }).format(said);
}
