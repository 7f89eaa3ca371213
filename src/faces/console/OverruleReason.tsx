import { type ReactNode, useId, useState } from "react";
import { keyed } from "../widget/keyed.ts";
import { useConsole } from "./ConsoleContext.ts";

/** Why a rep doesn't go by the answers: one of the questionnaire's own reasons, or another in their words. */
export function OverruleReason(props: {
  reason: string;
  onReason: (reason: string) => void;
}): ReactNode {
  const { reason, onReason } = props;
  const { definition, translator } = useConsole();
  const { word, text } = translator;
  const id = useId();
  const own = (definition.rep?.overruleReasons ?? []).map(text);
  const [isOther, setOther] = useState(
    own.length === 0 || (reason !== "" && !own.includes(reason)),
  );
  const field = (
    <input
      id={`${id}-other`}
      aria-label={own.length > 0 ? word("ownReason") : undefined}
      value={isOther ? reason : ""}
      autoComplete="off"
      onChange={({ target }) => onReason(target.value)}
    />
  );
  if (own.length === 0) {
    return (
      <>
        <label htmlFor={`${id}-other`}>{word("overruleWhy")}</label>
        {field}
      </>
    );
  }
  return (
    <fieldset className="ndc-reasons">
      <legend>{word("overruleWhy")}</legend>
      {keyed(own, (one) => one).map(([key, one]) => (
        <label key={key}>
          <input
            type="radio"
            name={id}
            checked={!isOther && reason === one}
            onChange={() => {
              setOther(false);
              onReason(one);
            }}
          />
          {one}
        </label>
      ))}
      <label>
        <input
          type="radio"
          name={id}
          checked={isOther}
          onChange={() => {
            setOther(true);
            onReason("");
          }}
        />
        {word("otherReason")}
      </label>
      {isOther && field}
    </fieldset>
  );
}
