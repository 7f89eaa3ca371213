import type { ReactNode } from "react";
import { namesOf } from "../../../language/names.ts";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { languagesOf } from "../../../questionnaire/definition/definition.ts";
import { textIn } from "../../../questionnaire/definition/text.ts";
import type { CommentPlace } from "../host/comments.ts";

/** The questions with their answers and the segments, to read and to comment. */
export function SharedPlaces(props: {
  definition: Definition;
  translator: StudioTranslator;
  /** What stands beside a place, given what it is called. */
  field: (place: CommentPlace, about: string) => ReactNode;
}): ReactNode {
  const { definition, translator, field } = props;
  const { word, language } = translator;
  const names = namesOf(definition, language);
  const languages = [language, ...languagesOf(definition)];
  return (
    <div className="st-shared-places">
      <section className="st-card">
        <h2>{word("findingsQuestions")}</h2>
        <ol className="st-shared-questions">
          {definition.questions.map(({ id, hint, options }, at) => {
            const question = names.question(id);
            return (
              <li key={id}>
                <h3>
                  {at + 1}. <bdi>{question}</bdi>
                </h3>
                {hint && <p className="st-help">{textIn(hint, languages)}</p>}
                {field({ kind: "question", place: id }, question)}
                <ul>
                  {options.map((option) => {
                    const answer = names.option(id, option.id);
                    return (
                      <li key={option.id}>
                        <bdi>{answer}</bdi>
                        {field({ kind: "answer", place: `${id}/${option.id}` }, answer)}
                      </li>
                    );
                  })}
                </ul>
              </li>
            );
          })}
        </ol>
      </section>
      <section className="st-card">
        <h2>{word("findingsSegments")}</h2>
        {definition.segments.map(({ id, visitor, rep }) => (
          <div key={id}>
            <h3>
              <bdi>{names.segment(id)}</bdi>
            </h3>
            {rep && <p>{textIn(rep.need, languages)}</p>}
            <p className="st-help">{textIn(visitor.message, languages)}</p>
            {field({ kind: "segment", place: id }, names.segment(id))}
          </div>
        ))}
      </section>
    </div>
  );
}
