import type { ConsoleVoice } from "../../language/consoleVoice.ts";
import type {
  Answers,
  Definition,
  Question,
  Segment,
} from "../../questionnaire/definition/definition.ts";
import { UNSURE } from "../../questionnaire/definition/unsure.ts";
import { listOf } from "../../questionnaire/definition/when.ts";
import type { Call, Step } from "./call.ts";

/** A segment as the sales team calls it; in a published questionnaire as visitors read it. */
export function nameOf({ rep, visitor }: Segment, { text }: ConsoleVoice): string {
  return text(rep?.name ?? visitor.heading);
}

export function momentIn({ language }: ConsoleVoice, at: number): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" }).format(at);
}

/** That the rep chose, what the answers say if that is another segment, and why. */
export function overruleWords(
  { overrule }: Call,
  decided: Segment | undefined,
  voice: ConsoleVoice,
): string {
  const { word } = voice;
  const said = decided && word("overruledWhy", { segment: nameOf(decided, voice) });
  const reason = overrule?.reason && labelled(word("overruleReason"), overrule.reason);
  return [[word("overruled"), said].filter(Boolean).join(". "), reason].filter(Boolean).join("\n");
}

type Picked = ReadonlyMap<string, readonly string[]>;

/** What was answered and counts, and what was asked in vain. */
export function answerItems(
  { questions }: Definition,
  { answers, unanswered }: Call,
  counting: Picked,
  voice: ConsoleVoice,
): string[] {
  const { word, text } = voice;
  return questions.flatMap((question) => {
    const { id } = question;
    const picked = counting.get(id);
    if (!picked) {
      return unanswered.includes(id) ? [labelled(text(question.text), word("didNotSay"))] : [];
    }
    const remark = Object.hasOwn(answers, id) ? "" : ` (${word("knownFrom")})`;
    return [answered(question, picked, voice) + remark];
  });
}

/** What was answered and doesn't count: questions that were passed over in the end. */
export function notCountedItems(
  { questions }: Definition,
  answers: Answers,
  counting: Picked,
  voice: ConsoleVoice,
): string[] {
  return questions
    .filter(({ id }) => Object.hasOwn(answers, id) && !counting.has(id))
    .map((question) => answered(question, listOf(answers[question.id] as string), voice));
}

function answered(
  { text: question, options }: Question,
  picked: readonly string[],
  { word, text }: ConsoleVoice,
): string {
  const said = picked.map((pick) =>
    pick === UNSURE ? word("unsure") : text(options.find((one) => one.id === pick)?.text ?? pick),
  );
  return labelled(text(question), said.join(", "));
}

/** The notes on questions, those on questions that are no more among them. */
export function noteItems(
  { questions }: Definition,
  { notes }: Call,
  voice: ConsoleVoice,
): string[] {
  const ids = new Set([...questions.map(({ id }) => id), ...Object.keys(notes)]);
  return [...ids].flatMap((id) => {
    const note = Object.hasOwn(notes, id) ? notes[id] : undefined;
    const question = questions.find((one) => one.id === id)?.text ?? id;
    if (!note) return [];
    return [labelled(voice.text(question), `${note.text} (${momentIn(voice, note.at)})`)];
  });
}

export function signalItems(
  { id, rep }: Segment,
  { signals }: Call,
  voice: ConsoleVoice,
): string[] {
  const seen = signals[id] ?? [];
  return (rep?.signals ?? [])
    .filter((_, position) => seen.includes(position))
    .map(({ text }) => voice.text(text));
}

/** The members of the committee that are known. */
export function committeeItems(
  { id, rep }: Segment,
  { committee }: Call,
  { text }: ConsoleVoice,
): string[] {
  return (rep?.playbook.buying.committee ?? []).flatMap(({ role }, position) => {
    const name = committee[id]?.[position];
    if (name === undefined) return [];
    return [name === "" ? text(role) : labelled(text(role), name)];
  });
}

/** The steps that have a date or are done. */
export function stepItems({ id, rep }: Segment, { steps }: Call, voice: ConsoleVoice): string[] {
  return (rep?.playbook.nextSteps ?? []).flatMap(({ text }, position) => {
    const step = steps[id]?.[position];
    if (!step || !(step.done || step.due)) return [];
    return [`${voice.text(text)} (${stateOf(step, voice)})`];
  });
}

function stateOf({ done, due }: Step, { word, language }: ConsoleVoice): string {
  if (done) return word("stepDone");
  const day = new Date(`${due}T00:00:00Z`);
  const isDay = !Number.isNaN(day.getTime());
  const format = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" });
  return word("stepDue", { date: isDay ? format.format(day) : due });
}

/** Words under a label; one that is a question needs no colon. */
export function labelled(label: string, words: string): string {
  return /\p{P}$/u.test(label) ? `${label} ${words}` : `${label}: ${words}`;
}
