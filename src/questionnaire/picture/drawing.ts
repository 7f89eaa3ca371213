import { answeringOf } from "../definition/answering.ts";
import { answerText } from "../definition/answerText.ts";
import {
  type Definition,
  languagesOf,
  type Question,
  type Segment,
  type Text,
} from "../definition/definition.ts";
import { textIn } from "../definition/text.ts";
import { offersUnsure, UNSURE } from "../definition/unsure.ts";
import {
  type AnswerPlace,
  answersIn,
  type Conditions,
  describeConditions,
  placeConditions,
} from "./condition.ts";
import { oneLine } from "./oneLine.ts";
import { words as english, type PictureWords } from "./words.ts";

/** What every picture of a questionnaire shows, whatever it is drawn with. All texts are single lines. */
export interface Drawing {
  readonly title: string;
  readonly subtitle: string;
  /** In the order of the definition, as are the other lists. */
  readonly questions: readonly DrawnQuestion[];
  readonly rules: readonly DrawnRule[];
  readonly segments: readonly DrawnSegment[];
}

export interface DrawnQuestion {
  /** What conditions call it: A, B, … for facts and 1, 2, … for what is asked. */
  readonly mark: string;
  readonly text: string;
  readonly isFact: boolean;
  readonly badges: readonly string[];
  /** Under which earlier answers it is asked. */
  readonly condition: string | undefined;
  /** The answers that the condition names. */
  readonly looksAt: readonly AnswerPlace[];
  /** "Not sure" last, where it is offered. */
  readonly answers: readonly DrawnAnswer[];
}

export interface DrawnAnswer {
  readonly text: string;
  /** Points other than 0, in the order of the segments. */
  readonly points: readonly { readonly segment: number; readonly points: number }[];
}

export interface DrawnRule {
  readonly mark: string;
  readonly condition: string;
  readonly looksAt: readonly AnswerPlace[];
  readonly segment: number;
}

export interface DrawnSegment {
  readonly id: string;
  /** As the sales team calls it or, where nothing is said to them, its heading for visitors. */
  readonly name: string;
  readonly need: string | undefined;
  readonly badges: readonly string[];
}

/** The parts of a questionnaire that pictures show, with texts in its first language. */
export function drawingOf(definition: Definition, words: PictureWords = english): Drawing {
  const { questions, segments, decision } = definition;
  const languages = languagesOf(definition);
  const say = (text: Text) => oneLine(textIn(text, languages));
  const marks = marksOf(questions);
  const answerTexts = questions.map((question) => {
    const unsure = answerText(question, UNSURE);
    return [
      ...question.options.map(({ text }) => say(text)),
      ...(offersUnsure(question) ? [unsure === null ? words.unsure : say(unsure)] : []),
    ];
  });
  const nameOf = ({ question, answer }: AnswerPlace) => answerTexts[question]?.[answer] ?? "";
  const describe = (conditions: Conditions) => describeConditions(conditions, marks, nameOf, words);

  return {
    title: say(definition.title),
    subtitle: words.subtitle(
      questions.filter(({ ask }) => ask === "never").length,
      questions.filter(({ ask }) => ask !== "never").length,
      segments.length,
      oneLine(definition.version),
    ),
    questions: questions.map((question, position) => {
      const when = question.when && placeConditions(question.when, questions);
      return {
        mark: marks[position] ?? "",
        text: say(question.text),
        isFact: question.ask === "never",
        badges: badgesOf(question, words),
        condition: when && `${words.onlyIf} ${describe(when)}`,
        looksAt: when ? answersIn(when) : [],
        answers: (answerTexts[position] ?? []).map((text, answer) => ({
          text,
          points: pointsOf(question.options[answer]?.points ?? {}, segments),
        })),
      };
    }),
    rules: (decision.rules ?? []).map((rule, position) => {
      const when = placeConditions(rule.when, questions);
      return {
        mark: words.ruleMark(position + 1),
        condition: `${words.if} ${describe(when)}`,
        looksAt: answersIn(when),
        segment: segments.findIndex(({ id }) => id === rule.segment),
      };
    }),
    segments: segments.map(({ id, rep, visitor }) => {
      const rules = (decision.rules ?? []).flatMap(({ segment }, at) =>
        segment === id ? [at + 1] : [],
      );
      return {
        id,
        name: say(rep?.name ?? visitor.heading),
        need: rep && say(rep.need),
        badges: [
          ...(rep?.tier === undefined ? [] : [words.tier(rep.tier)]),
          ...(rules.length > 0 ? [words.byRules(rules)] : []),
          ...(id === decision.fallback ? [words.fallback] : []),
        ],
      };
    }),
  };
}

function marksOf(questions: readonly Question[]): string[] {
  let facts = 0;
  let asked = 0;
  return questions.map(({ ask }) =>
    ask === "never" ? String.fromCharCode(65 + facts++) : `${++asked}`,
  );
}

function badgesOf(question: Question, words: PictureWords): string[] {
  const { ask, offer } = question;
  const answering = answeringOf(question);
  return [
    ...(ask === "never" ? [words.fact] : []),
    ...(ask === "if-close" ? [words.ifClose] : []),
    ...(offer === "contenders" ? [words.contenders] : []),
    ...(answering.kind === "several" ? [words.choose(answering.atMost)] : []),
  ];
}

function pointsOf(points: Readonly<Record<string, number>>, segments: readonly Segment[]) {
  return segments.flatMap(({ id }, segment) => {
    const given = Object.hasOwn(points, id) ? (points[id] ?? 0) : 0;
    return given === 0 ? [] : [{ segment, points: given }];
  });
}
