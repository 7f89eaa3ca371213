import { answerText } from "../questionnaire/definition/answerText.ts";
import { type Definition, languagesOf, type Text } from "../questionnaire/definition/definition.ts";
import { textIn } from "../questionnaire/definition/text.ts";
import { UNSURE } from "../questionnaire/definition/unsure.ts";
import { bestLanguage } from "./languages.ts";

/** What a questionnaire calls its parts, by id; an id that it doesn't have stands for itself. */
export interface Names {
  question(id: string): string;
  /** @param unsure what "not sure" is called where the question has no words of its own for it */
  option(question: string, id: string, unsure?: string): string;
  /** As the sales team calls it; in a published questionnaire as visitors read it. */
  segment(id: string): string;
}

/** The names in the language asked for, or the nearest one that the questionnaire speaks. */
export function namesOf(definition: Definition, wanted?: string): Names {
  const languages = languagesOf(definition);
  const preferred = [bestLanguage(wanted, languages), ...languages];
  const nameOf = (text: Text | null | undefined, id: string) =>
    (text && textIn(text, preferred)) || id;
  const questionOf = (id: string) => definition.questions.find((question) => question.id === id);
  return {
    question: (id) => nameOf(questionOf(id)?.text, id),
    option: (question, id, unsure = id) =>
      nameOf(answerText(questionOf(question), id), id === UNSURE ? unsure : id),
    segment(id) {
      const segment = definition.segments.find((candidate) => candidate.id === id);
      return nameOf(segment?.rep?.name ?? segment?.visitor.heading, id);
    },
  };
}
