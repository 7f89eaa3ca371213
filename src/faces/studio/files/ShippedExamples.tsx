import { type ReactNode, useEffect, useId, useState } from "react";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import { languagesOf, type Text } from "../../../questionnaire/definition/definition.ts";
import { textIn } from "../../../questionnaire/definition/text.ts";
import type { Opened } from "./opened.ts";
import { type Shipped, shippedExamples } from "./shipped.ts";

/** The questionnaires that come with the studio, by title, each with what it is. */
export function ShippedExamples(props: {
  translator: StudioTranslator;
  onOpen: (opened: Opened) => void;
}): ReactNode {
  const { translator, onOpen } = props;
  const [examples, setExamples] = useState<readonly Shipped[]>([]);
  useEffect(() => {
    let isHere = true;
    void shippedExamples().then((found) => isHere && setExamples(found));
    return () => {
      isHere = false;
    };
  }, []);
  return (
    <ul className="st-start-list">
      {examples.map((example) => (
        <ExampleItem
          key={example.name}
          example={example}
          translator={translator}
          onOpen={() => onOpen({ text: example.text, file: null })}
        />
      ))}
    </ul>
  );
}

function ExampleItem(props: {
  example: Shipped;
  translator: StudioTranslator;
  onOpen: () => void;
}): ReactNode {
  const { definition } = props.example;
  const { language, word } = props.translator;
  const { title, intro, questions, segments } = definition;
  const languages = languagesOf(definition);
  const text = (words: Text) => textIn(words, [language, ...languages]);
  const names = new Intl.DisplayNames(language, { type: "language" });
  const id = useId();
  return (
    <li>
      <button type="button" className="st-start-item" aria-describedby={id} onClick={props.onOpen}>
        {text(title)}
      </button>
      <div id={id}>
        {intro?.body && <p>{text(intro.body)}</p>}
        <p className="st-help">
          {[
            word("filesQuestions", { count: questions.length }),
            word("filesSegments", { count: segments.length }),
            languages.map((tag) => names.of(tag)).join(", "),
          ].join(" · ")}
        </p>
      </div>
    </li>
  );
}
