import { createHash } from "node:crypto";
import { recordedOverrule } from "../../../interview/calls/overruling.ts";
import { isProvisional } from "../../../interview/record/provisional.ts";
import type { InterviewRecord } from "../../../interview/record/record.ts";
import { recordTranslator } from "../../../language/consoleTranslator.ts";

/** No CRM takes a key that is longer; ours are far shorter. */
const longestKey = 200;

/** What tells a CRM which interview something is of, or which of its steps. */
export function keyOf({ interview }: InterviewRecord, step?: number): string {
  const key =
    interview.length <= longestKey
      ? interview
      : createHash("sha256").update(interview).digest("hex");
  return step === undefined ? key : `${key} ${step}`;
}

/** What the segment is called, and whether it is provisional; empty where there is none. */
export function segmentWords(record: InterviewRecord): string {
  const { segmentName, segment, language } = record;
  const name = segmentName ?? segment ?? "";
  if (!isProvisional(record)) return name;
  return recordTranslator(language).word("provisionalSegment", { segment: name });
}

/** An interview in words, a line each: the segment, whether a person chose it and why, what was said and known, the note, and what was asked with. */
export function noteWords(record: InterviewRecord): string {
  const { questionnaire, version, channel, note, answers, facts } = record;
  const said = Object.entries({ ...facts, ...answers }).map(
    ([id, { question, answer, options }]) => `${question ?? id}: ${answer ?? options.join("; ")}`,
  );
  return [
    segmentWords(record),
    ...recordedOverrule(record, recordTranslator(record.language)),
    ...said,
    note ?? "",
    `${questionnaire} ${version}, ${channel}`,
  ]
    .filter((line) => line.trim() !== "")
    .join("\n");
}

/** A next step with a date, as a CRM's task has it. */
interface DatedStep {
  readonly key: string;
  readonly text: string;
  readonly due: string;
  readonly done: boolean;
}

/** The steps of an interview that have a date. */
export function datedSteps(record: InterviewRecord): readonly DatedStep[] {
  const { steps = [], nextStep, nextStepOn } = record;
  const next = nextStep && nextStepOn ? [{ text: nextStep, due: nextStepOn, done: false }] : [];
  return (steps.length > 0 ? steps : next).flatMap(({ text, due, done }, at) =>
    due === null ? [] : [{ key: keyOf(record, at), text, due, done }],
  );
}
