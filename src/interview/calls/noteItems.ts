import type { ConsoleTranslator } from "../../language/consoleTranslator.ts";
import { answerText } from "../../questionnaire/definition/answerText.ts";
import type {
  Answers,
  Definition,
  Question,
  Segment,
} from "../../questionnaire/definition/definition.ts";
import { listOf } from "../../questionnaire/definition/when.ts";
import type { WhatSuits } from "../session/whatSuits.ts";
import type { Call, Step } from "./call.ts";
import { isFromWebsite } from "./fromWebsite.ts";
import { dayIn, stepsIn } from "./steps.ts";

/** A segment as the sales team calls it; in a published questionnaire as visitors read it. */
export function nameOf({ rep, visitor }: Segment, { text }: ConsoleTranslator): string {
  return text(rep?.name ?? visitor.heading);
}

export function momentIn({ language }: ConsoleTranslator, at: number): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" }).format(at);
}

type Picked = ReadonlyMap<string, readonly string[]>;

/** What was answered and counts, and what was asked in vain. */
export function answerItems(
  { questions }: Definition,
  call: Call,
  counting: Picked,
  translator: ConsoleTranslator,
): string[] {
  const { word, text } = translator;
  const { answers, unanswered } = call;
  return questions.flatMap((question) => {
    const { id } = question;
    const picked = counting.get(id);
    if (!picked) {
      return unanswered.includes(id) ? [labelled(text(question.text), word("didNotSay"))] : [];
    }
    const remark = Object.hasOwn(answers, id) ? "" : ` (${sourceOf(call, id, translator)})`;
    return [answered(question, picked, translator) + remark];
  });
}

/** Where what is known of a question is from. */
export function sourceOf(
  call: Pick<Call, "known" | "website">,
  question: string,
  { word }: ConsoleTranslator,
): string {
  return word(isFromWebsite(call, question) ? "answeredOnWebsite" : "knownFrom");
}

/** What was answered and doesn't count: questions that were passed over in the end. */
export function notCountedItems(
  { questions }: Definition,
  answers: Answers,
  counting: Picked,
  translator: ConsoleTranslator,
): string[] {
  return questions
    .filter(({ id }) => Object.hasOwn(answers, id) && !counting.has(id))
    .map((question) => answered(question, listOf(answers[question.id] as string), translator));
}

function answered(
  question: Question,
  picked: readonly string[],
  { word, text }: ConsoleTranslator,
): string {
  const said = picked.map((pick) => {
    const words = answerText(question, pick);
    return words === null ? word("unsure") : text(words);
  });
  return labelled(text(question.text), said.join(", "));
}

/** The notes on questions, those on questions that are no more among them. */
export function noteItems(
  { questions }: Definition,
  { notes }: Call,
  translator: ConsoleTranslator,
): string[] {
  const ids = new Set([...questions.map(({ id }) => id), ...Object.keys(notes)]);
  return [...ids].flatMap((id) => {
    const note = Object.hasOwn(notes, id) ? notes[id] : undefined;
    const question = questions.find((one) => one.id === id)?.text ?? id;
    if (!note) return [];
    return [labelled(translator.text(question), `${note.text} (${momentIn(translator, note.at)})`)];
  });
}

export function signalItems(
  { id, rep }: Segment,
  { signals }: Call,
  translator: ConsoleTranslator,
): string[] {
  const seen = signals[id] ?? [];
  return (rep?.signals ?? [])
    .filter((_, position) => seen.includes(position))
    .map(({ text }) => translator.text(text));
}

/** The members of the committee that are known. */
export function committeeItems(
  { id, rep }: Segment,
  { committee }: Call,
  { text }: ConsoleTranslator,
): string[] {
  return (rep?.playbook.buying.committee ?? []).flatMap(({ role }, position) => {
    const name = committee[id]?.[position];
    if (name === undefined) return [];
    return [name === "" ? text(role) : labelled(text(role), name)];
  });
}

/** What was found out of what the playbook has to be asked next. */
export function learnedItems(
  { id, rep }: Segment,
  { learned }: Call,
  { text }: ConsoleTranslator,
): string[] {
  return (rep?.playbook.questions ?? []).flatMap((question, position) => {
    const words = learned[id]?.[position];
    return words === undefined
      ? []
      : [words === "" ? text(question) : labelled(text(question), words)];
  });
}

/**
 * The steps that have a date or are done.
 *
 * @param suits null while the segment is provisional, so that no step is due yet
 */
export function stepItems(
  segment: Segment,
  suits: WhatSuits | null,
  call: Call,
  translator: ConsoleTranslator,
): string[] {
  return stepsIn(segment, suits, call)
    .filter(({ done, due }) => done || due)
    .map((step) => `${translator.text(step.part.text)} (${stateOf(step, translator)})`);
}

function stateOf({ done, due }: Step, { word, language }: ConsoleTranslator): string {
  return done ? word("stepDone") : word("stepDue", { date: dayIn(language, due) });
}

/** Words under a label; one that is a question needs no colon. */
export function labelled(label: string, words: string): string {
  return /\p{P}$/u.test(label) ? `${label} ${words}` : `${label}: ${words}`;
}
