import { type ReactNode, useId } from "react";
import { useConsole } from "./ConsoleContext.ts";

/** What is known of the account beforehand; the prospect knows better, so each can be corrected. */
export function FactsKnown(): ReactNode {
  const { screen, translator, know } = useConsole();
  const id = useId();
  if (screen.facts.length === 0) return null;
  return (
    <fieldset className="ndc-facts">
      <legend>{translator.word("knownFrom")}</legend>
      {screen.facts.map(({ question, picked }) => (
        <div key={question.id}>
          <label htmlFor={`${id}-${question.id}`}>{translator.text(question.text)}</label>
          <select
            id={`${id}-${question.id}`}
            value={picked[0] ?? ""}
            onChange={({ target }) => know(question.id, target.value || null)}
          >
            <option value="">{translator.word("notKnown")}</option>
            {question.options.map((option) => (
              <option key={option.id} value={option.id}>
                {translator.text(option.text)}
              </option>
            ))}
          </select>
        </div>
      ))}
    </fieldset>
  );
}
