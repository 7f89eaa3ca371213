import { consoleTranslatorFor } from "../../language/consoleTranslator.ts";
import { type Definition, languagesOf } from "../../questionnaire/definition/definition.ts";
import type { InterviewRecord } from "../record/record.ts";
import { whatSuits } from "../session/whatSuits.ts";
import type { Call } from "./call.ts";
import { isOfAnother } from "./givenBy.ts";
import { comesTo, meaningOf } from "./meaning.ts";
import { nameOf } from "./noteItems.ts";
import { keptSegmentName } from "./overruling.ts";
import { answersAsRecorded, recordedAnswers } from "./recordedAnswers.ts";
import { aboutCall, notesOf } from "./recordedCall.ts";
import { inPlaybook, noPlaybook } from "./recordedPlaybook.ts";
import { verdictBy, verdictOfAnswers } from "./recordedVerdict.ts";

/**
 * The record of a call: what counts in it, what it came to, and all that was noted and done, in one piece.
 *
 * @param language in which the call was held
 */
export function callRecord(source: Definition, call: Call, language: string): InterviewRecord {
  const about = aboutCall(call, language);
  if (isOfAnother(source, call)) return { ...about, ...ofAnother(call) };
  const translator = consoleTranslatorFor(source, languagesOf(source)[0]);
  const meaning = meaningOf(source, call);
  const { definition, given, settled } = meaning;
  const find = (id: string | null | undefined) => definition.segments.find((one) => one.id === id);
  const decided = find(comesTo(meaning));
  const chosen = find(call.overrule?.segment);
  const segment = chosen ?? decided;
  const suits = segment?.rep ? whatSuits(definition, segment.rep, meaning.suiting) : null;
  const verdict = chosen
    ? verdictBy("person")
    : settled === null
      ? verdictBy(null)
      : verdictOfAnswers(meaning);
  const runnerUp = find(verdict.runnerUp);
  return {
    ...about,
    segment: segment?.id ?? null,
    segmentName: segment ? nameOf(segment, translator) : null,
    tier: segment?.rep?.tier ?? null,
    settled: chosen !== undefined || settled !== null,
    ...verdict,
    runnerUpName: runnerUp ? nameOf(runnerUp, translator) : null,
    overruled: chosen
      ? {
          by: call.overrule?.by || call.rep || null,
          from: decided?.id ?? null,
          fromName: decided ? nameOf(decided, translator) : null,
          why: call.overrule?.reason || null,
        }
      : null,
    scores: meaning.scores,
    ...(segment && suits
      ? inPlaybook(segment, suits, chosen !== undefined || settled !== null, call, translator)
      : noPlaybook),
    ...recordedAnswers(definition, call, given, meaning.answers, translator),
    notes: notesOf(call, (id) => {
      const question = definition.questions.find((one) => one.id === id);
      return question && translator.text(question.text);
    }),
  };
}

/** What is said of a call that was held with a questionnaire which isn't here. */
function ofAnother(call: Call) {
  const { outcome, overrule } = call;
  return {
    segment: overrule?.segment ?? outcome?.segment ?? null,
    segmentName: keptSegmentName(call),
    tier: null,
    settled: outcome?.complete ?? false,
    ...verdictBy(overrule ? "person" : null),
    close: overrule ? null : (outcome?.close ?? null),
    runnerUpName: null,
    overruled: overrule && {
      by: call.overrule?.by || call.rep || null,
      from: outcome?.segment ?? null,
      fromName: outcome?.name ?? null,
      why: overrule.reason || null,
    },
    scores: {},
    ...noPlaybook,
    ...answersAsRecorded(call),
    notes: notesOf(call),
  };
}
