import type { ConsoleTranslator } from "../../language/consoleTranslator.ts";
import { UNSURE } from "../../questionnaire/definition/unsure.ts";
import { listOf } from "../../questionnaire/definition/when.ts";
import type { Call } from "./call.ts";
import { list, type Note, paragraphs, section } from "./note.ts";
import { noteHead } from "./noteHead.ts";
import { labelled, momentIn, sourceOf } from "./noteItems.ts";
import { keptSegmentName, overruleWords } from "./overruling.ts";

/**
 * The note of a call that was held with a questionnaire which isn't here: what was recorded, as it was recorded. Questions
 * and answers go by their ids, since their words are in that questionnaire.
 */
export function recordedNote(call: Call, translator: ConsoleTranslator): Note {
  const { word } = translator;
  const { outcome, overrule, goesOn } = call;
  const isAnswers = outcome !== null && (!overrule || overrule.segment === outcome.segment);
  return [
    ...noteHead(call, translator, word("ofAnother", { ...call.questionnaire })),
    ...section(
      word("segment"),
      ...paragraphs(
        keptSegmentName(call) ?? "",
        overrule !== null &&
          overruleWords(overrule, isAnswers ? null : outcome?.name, translator).join("\n"),
        isAnswers && word(outcome.complete ? "final" : "provisional"),
        isAnswers && outcome.close && word("closeCall"),
        goesOn && word("wentOn"),
      ),
    ),
    ...section(word("answered"), ...list(answerItems(call, translator))),
    ...section(
      word("notes"),
      ...paragraphs(call.note.trim()),
      ...list(
        Object.entries(call.notes).map(([id, { text, at }]) =>
          labelled(id, `${text} (${momentIn(translator, at)})`),
        ),
      ),
    ),
    ...section(
      word("foundOut"),
      ...list(
        Object.values(call.learned)
          .flatMap((found) => Object.values(found))
          .filter((words) => words !== ""),
      ),
    ),
    ...section(
      word("committee"),
      ...list(
        Object.values(call.committee)
          .flatMap((members) => Object.values(members))
          .filter((name) => name !== ""),
      ),
    ),
  ];
}

function answerItems(call: Call, translator: ConsoleTranslator): string[] {
  const { answers, known, unanswered } = call;
  const { word } = translator;
  const words = (value: unknown) =>
    listOf(value)
      .map((one) => (one === UNSURE ? word("unsure") : `${one}`))
      .join(", ");
  return [
    ...Object.entries(answers).map(([id, answer]) => labelled(id, words(answer))),
    ...unanswered.map((id) => labelled(id, word("didNotSay"))),
    ...Object.entries(known)
      .filter(([id]) => !Object.hasOwn(answers, id))
      .map(([id, value]) => labelled(id, `${words(value)} (${sourceOf(call, id, translator)})`)),
  ];
}
