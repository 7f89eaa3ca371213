import { type ReactNode, useId } from "react";
import { useConsole } from "./ConsoleContext.ts";

/** What is known of the account beforehand, in a line; the prospect knows better, so each can be corrected. */
export function FactsKnown(): ReactNode {
  const { call, screen, translator, know } = useConsole();
  const { word, text, language } = translator;
  const id = useId();
  if (screen.facts.length === 0) return null;
  const known = screen.facts.flatMap(({ question, picked }) => {
    const option = question.options.find((one) => one.id === picked[0]);
    return option ? [`${text(question.text)} ${text(option.text)}`] : [];
  });
  const isAnswer = screen.questions.some(({ status }) => status === "known");
  const others = call.website ? "onlyWebsite" : isAnswer ? "onlyAnswers" : "nothingKnown";
  return (
    <details className="ndc-facts">
      <summary>
        <span>
          {word("knownFrom")}: {known.join(" · ") || word(others)}
        </span>
      </summary>
      <div className="ndc-facts-fields">
        {screen.facts.map(({ question, picked }) => (
          <div key={question.id}>
            <label htmlFor={`${id}-${question.id}`} lang={language}>
              {text(question.text)}
            </label>
            <select
              id={`${id}-${question.id}`}
              value={picked[0] ?? ""}
              onChange={({ target }) => know(question.id, target.value || null)}
            >
              <option value="">{word("notKnown")}</option>
              {question.options.map((option) => (
                <option key={option.id} value={option.id} lang={language}>
                  {text(option.text)}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
    </details>
  );
}
