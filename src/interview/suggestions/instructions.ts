import { transcriptTranslatorFor } from "../../language/transcriptTranslator.ts";
import { answeringOf } from "../../questionnaire/definition/answering.ts";
import { answerText } from "../../questionnaire/definition/answerText.ts";
import type { Definition, Question, Text } from "../../questionnaire/definition/definition.ts";
import { choicesOf, suggestible } from "./choices.ts";
import { replySchema } from "./replySchema.ts";
import { longestQuote } from "./suggestion.ts";

/**
 * What to ask of a language model, or a colleague, who reads the transcript of a call: the questions with what to listen for
 * and their options, and the form of the reply. Nothing in it tells what an answer speaks for, so that none leans to a segment.
 *
 * @param wanted the language, as a BCP 47 tag
 */
export function instructionsFor(definition: Definition, wanted?: string): string {
  const translator = transcriptTranslatorFor(definition, wanted);
  const { word } = translator;
  const line = (text: Text) => translator.text(text).replace(/\s+/g, " ").trim();
  const heard = (texts: readonly Text[] | undefined, indent: string) =>
    texts?.length ? [`${indent}${word("listen", { words: texts.map(line).join("; ") })}`] : [];
  return [
    word("task"),
    "",
    `- ${word("onlyWhatIsSaid")}`,
    `- ${word("howToQuote", { most: longestQuote })}`,
    `- ${word("several")}`,
    `- ${word("material")}`,
    `- ${word("reply")}`,
    "",
    ...suggestible(definition).flatMap((question) => [...wordsOf(question), ""]),
    word("schema"),
    "",
    JSON.stringify(replySchema(definition), null, 1),
    "",
    word("transcript"),
    "",
  ].join("\n");

  function wordsOf(question: Question): string[] {
    const { id, text, hint, rep } = question;
    const { kind, atMost } = answeringOf(question);
    const [said, shown] = [line(rep?.say ?? text), line(text)];
    return [
      `${word("question", { id })} ${said}`,
      ...(shown === said ? [] : [`  ${word("inWriting", { words: shown })}`]),
      ...(hint === undefined ? [] : [`  ${line(hint)}`]),
      ...heard(rep?.listenFor, "  "),
      `  ${kind === "one" ? word("one") : word("upTo", { most: atMost })}`,
      ...choicesOf(question).flatMap((option) => {
        const own = answerText(question, option);
        const listenFor = question.options.find((one) => one.id === option)?.rep?.listenFor;
        const words = own === null ? word("notSure") : line(own);
        return [`  - ${option}: ${words}`, ...heard(listenFor, "    ")];
      }),
    ];
  }
}
