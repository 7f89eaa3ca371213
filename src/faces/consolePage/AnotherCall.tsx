import type { ReactNode } from "react";
import type { ConsolePageTranslator } from "../../language/consolePageTranslator.ts";
import type { HandedCall } from "../consoleHost/protocol.ts";

/** That another call was handed over while one goes on: the rep says which it is to be. */
export function AnotherCall(props: {
  call: HandedCall;
  translator: ConsolePageTranslator;
  onOpen: () => void;
  onDrop: () => void;
}): ReactNode {
  const { call, onOpen, onDrop } = props;
  const { word } = props.translator;
  const who = [call.person, call.account].filter(Boolean).join(", ") || word("nobody");
  return (
    <div className="page-another" role="alert">
      <p>{word("another", { who })}</p>
      <button type="button" onClick={onDrop}>
        {word("stay")}
      </button>
      <button type="button" onClick={onOpen}>
        {word("openAnother", { who })}
      </button>
    </div>
  );
}
