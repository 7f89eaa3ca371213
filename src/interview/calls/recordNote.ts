import { recordTranslator } from "../../language/consoleTranslator.ts";
import type { InterviewRecord, RecordedAnswer } from "../record/record.ts";
import { list, type Note, noteAsMarkdown, paragraphs, section } from "./note.ts";
import { labelled } from "./noteItems.ts";
import { recordedOverrule } from "./overruling.ts";

/**
 * The note of a record, of a call or of a website's interview, by the record alone: its words are those of the
 * questionnaire's first language, and what stands between is in the language that is asked for.
 */
export function recordNote(record: InterviewRecord, language = record.language): Note {
  const translator = recordTranslator(language);
  const { word } = translator;
  const { account, person, questionnaire, version, channel, notes = {} } = record;
  const { leadScore, leadScoreMost, runnerUp, runnerUpName } = record;
  const moment = new Intl.DateTimeFormat(translator.language, {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "UTC",
  });
  const said = (answers: Readonly<Record<string, RecordedAnswer>>, remark = "") =>
    Object.entries(answers).map(
      ([id, { question, answer, options }]) =>
        labelled(question ?? id, answer ?? options.join(", ")) + remark,
    );
  const facts = Object.entries(record.facts).flatMap(([id, fact]) =>
    said(
      { [id]: fact },
      ` (${word(fact.source === "website" ? "answeredOnWebsite" : "knownFrom")})`,
    ),
  );
  return [
    { kind: "title", text: account?.trim() || Object.values(person)[0] || word("unnamed") },
    ...paragraphs(
      Object.values(person).join(", "),
      `${moment.format(new Date(record.finishedAt ?? record.changedAt))} UTC`,
      `${questionnaire} ${version}, ${channel}`,
    ),
    ...section(
      word("segment"),
      ...paragraphs(
        record.segmentName ?? record.segment ?? word("nothingSaid"),
        record.settled ? word("final") : word("provisional"),
        ...recordedOverrule(record, translator),
        record.close !== null && word(record.close ? "closeCall" : "clear"),
        runnerUp !== null && labelled(word("runnerUp"), runnerUpName ?? runnerUp),
      ),
    ),
    ...section(word("answered"), ...list([...said(record.answers), ...facts])),
    ...section(
      word("notCounted"),
      ...list([...said(record.notCounted.answers), ...said(record.notCounted.facts)]),
    ),
    ...section(
      word("notes"),
      ...paragraphs(record.note?.trim()),
      ...list(
        Object.entries(notes).map(([id, { question, text }]) => labelled(question ?? id, text)),
      ),
    ),
    ...section(
      word("signals"),
      ...paragraphs(
        typeof leadScore === "number" &&
          word("leadScore", { score: leadScore, most: leadScoreMost ?? leadScore }),
      ),
      ...list(record.signals?.map(({ text }) => text) ?? []),
    ),
    ...section(
      word("foundOut"),
      ...list(record.foundOut?.map(({ question, words }) => labelled(question, words)) ?? []),
    ),
    ...section(
      word("committee"),
      ...list(record.committee?.map(({ role, name }) => labelled(role, name)) ?? []),
    ),
    ...section(word("nextSteps"), ...list(steps())),
  ];

  function steps(): string[] {
    const dated = record.steps ?? [];
    if (dated.length === 0 && record.nextStep) return [record.nextStep];
    return dated.map(({ text, due, done }) => {
      const state = done ? word("stepDone") : due && word("stepDue", { date: due });
      return state ? `${text} (${state})` : text;
    });
  }
}

/** Records in Markdown, one after the other; whatever was typed into them stays text. */
export function recordsAsMarkdown(records: Iterable<InterviewRecord>, language?: string): string {
  return [...records].map((record) => noteAsMarkdown(recordNote(record, language))).join("\n");
}
