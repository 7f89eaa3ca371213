import type { InterviewRecord } from "../../interview/record/record.ts";
import { languagesOf } from "../../questionnaire/definition/definition.ts";
import { read } from "../../questionnaire/definition/read.ts";
import { textIn } from "../../questionnaire/definition/text.ts";
import { publicText, publish } from "../../questionnaire/publish/publish.ts";
import { consoleAddress } from "../consoleHost/consoleAddress.ts";
import type { HandedCall } from "../consoleHost/protocol.ts";

/** A questionnaire as the website of `npm start` has it: the public form, and apart from it what only the receiver may know. */
export interface Site {
  readonly title: string;
  readonly languages: readonly string[];
  /** What the page's address may tell. */
  readonly facts: readonly string[];
  /** The published form. */
  readonly text: string;
  /** As the receiver keeps it. */
  readonly kept: {
    readonly id: string;
    readonly version: string;
    readonly text: string;
    readonly codes: string;
  };
  /** The ids of its questions, in the order in which they are asked. */
  readonly questions: readonly string[];
  /** What the lead form calls a field; its id where it has none such. */
  labelOf(field: string): string;
  /** Opens a website's record as a call, on the console's page. */
  callAddress(page: string, record: InterviewRecord): string;
}

/** Makes a website's questionnaire from a source's text; null where it has problems. */
export function siteOf(source: string): Site | null {
  const reading = read(source);
  if (!reading.ok) return null;
  const { definition } = reading;
  const languages = languagesOf(definition);
  const publishing = publish(definition, { languages });
  if (!publishing.ok) return null;
  const { id, version } = definition;
  return {
    title: textIn(definition.title, languages),
    languages,
    facts: definition.questions.filter(({ ask }) => ask === "never").map(({ id: fact }) => fact),
    text: publicText(publishing.definition),
    kept: { id, version, text: source, codes: JSON.stringify(publishing.codes) },
    questions: definition.questions.map(({ id: question }) => question),
    labelOf: (id) => {
      const field = definition.capture?.fields.find((one) => one.id === id);
      return field ? textIn(field.label, languages) : id;
    },
    callAddress: (page, record) => consoleAddress(page, callFrom(record)),
  };
}

/** Whom a call is with who has left a lead on the website, and what they have answered there. */
function callFrom(record: InterviewRecord): HandedCall {
  const { interview, questionnaire, answers, facts, key, contact } = record;
  return {
    account: contact?.company ?? "",
    person: contact?.name ?? "",
    website: { interview, questionnaire, answers, facts },
    context: { received: key },
  };
}
