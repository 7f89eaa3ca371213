import { type ReactNode, useId } from "react";
import { useConsole } from "./ConsoleContext.ts";

/** What is known of the account beforehand; the prospect knows better, so each can be corrected. */
export function FactsKnown(): ReactNode {
  const { screen, voice, know } = useConsole();
  const id = useId();
  if (screen.facts.length === 0) return null;
  return (
    <fieldset className="ndc-facts">
      <legend>{voice.word("knownFrom")}</legend>
      {screen.facts.map(({ question, picked }) => (
        <div key={question.id}>
          <label htmlFor={`${id}-${question.id}`}>{voice.text(question.text)}</label>
          <select
            id={`${id}-${question.id}`}
            value={picked[0] ?? ""}
            onChange={({ target }) => know(question.id, target.value || null)}
          >
            <option value="">{voice.word("notKnown")}</option>
            {question.options.map((option) => (
              <option key={option.id} value={option.id}>
                {voice.text(option.text)}
              </option>
            ))}
          </select>
        </div>
      ))}
    </fieldset>
  );
}
