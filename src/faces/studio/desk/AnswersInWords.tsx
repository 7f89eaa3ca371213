import type { ReactNode } from "react";
import type { Answers, Definition } from "../../../questionnaire/definition/definition.ts";
import { answerWords } from "./answerWords.ts";
import { useStudio } from "./StudioContext.ts";

/** An interview's answers, in the questionnaire's own words. */
export function AnswersInWords(props: { definition: Definition; answers: Answers }): ReactNode {
  const { language, word } = useStudio().translator;
  const words = answerWords(props.definition, props.answers, {
    language,
    unsure: word("effectUnsure"),
  });
  return (
    <dl className="st-answers">
      {words.map(({ id, question, answer }) => (
        <div key={id}>
          <dt>{question}</dt>
          <dd>{answer}</dd>
        </div>
      ))}
    </dl>
  );
}
