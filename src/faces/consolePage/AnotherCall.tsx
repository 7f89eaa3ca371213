import type { ReactNode } from "react";
import type { ConsolePageTranslator } from "../../language/consolePageTranslator.ts";
import type { HandedCall } from "../consoleHost/protocol.ts";

/** That another call was handed over while one went on: the rep says which it is to be. */
export function AnotherCall(props: {
  call: HandedCall;
  /** Whether the one on the screen goes on still. */
  isRunning: boolean;
  translator: ConsolePageTranslator;
  onOpen: () => void;
  onStay: () => void;
}): ReactNode {
  const { call, isRunning, onOpen, onStay } = props;
  const { word, language, direction } = props.translator;
  const who = [call.person, call.account].filter(Boolean).join(", ") || word("nobody");
  return (
    <div className="page-another" role="alert" lang={language} dir={direction}>
      <p>
        {word("another", { who })} {isRunning && word("goesOn")}
      </p>
      <button type="button" onClick={onStay}>
        {word("stay")}
      </button>
      <button type="button" onClick={onOpen}>
        {word("openAnother", { who })}
      </button>
    </div>
  );
}
