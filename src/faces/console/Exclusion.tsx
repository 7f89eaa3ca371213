import type { ReactNode } from "react";
import { useConsole } from "./ConsoleContext.ts";

/** Why a rule turns this prospect away, before all that comes of it, and the way to go on all the same. */
export function Exclusion(): ReactNode {
  const { screen, call, change, translator } = useConsole();
  const { word, text, language } = translator;
  const { exclusion } = screen;
  if (!exclusion) return null;
  const because = exclusion.rep?.because;
  return (
    <section className="ndc-exclusion" aria-label={word("excluded")}>
      {/* Else where one stands says it. */}
      {call.goesOn && (
        <p>
          <strong>{word("wentOn")}</strong>
        </p>
      )}
      {because !== undefined && <p lang={language}>{text(because)}</p>}
      <button
        type="button"
        className="nd-link"
        onClick={() => change({ name: "goes-on", value: !call.goesOn })}
      >
        {word(call.goesOn ? "heedRule" : "goOn")}
      </button>
    </section>
  );
}
