import type { ReactNode } from "react";
import type { DeviceFailure } from "../../device/device.ts";
import type { CallStore } from "../../interview/calls/store.ts";
import { CallHead } from "./CallHead.tsx";
import { CommandKey } from "./CommandKey.tsx";
import { useConsole } from "./ConsoleContext.ts";
import { EndCall } from "./EndCall.tsx";
import type { KeyAction } from "./keys.ts";

/** The line over a call: whom it is with, whether it is kept, and what is done with calls as a whole. */
export function ConsoleBar(props: {
  store: CallStore;
  failure: DeviceFailure | null;
  /** Whether somebody is about to say whom the call is with. */
  asksWhom: boolean;
  act: (action: KeyAction) => void;
}): ReactNode {
  const { store, failure, asksWhom, act } = props;
  const { isDeleted, isOfAnother, translator } = useConsole();
  const { word } = translator;
  return (
    <div className="ndc-bar">
      {!isOfAnother && <CallHead isOpen={asksWhom} />}
      <div className="ndc-tools">
        {!failure && !isDeleted && (
          <span className="ndc-kept">
            {word(store.keeping === "device" ? "kept" : "keptInMemory")}
          </span>
        )}
        <EndCall />
        <button type="button" className="nd-link ndc-elsewhere" onClick={() => act({ do: "new" })}>
          {word("newCall")}
        </button>
        <button type="button" className="nd-link ndc-elsewhere" onClick={() => act({ do: "list" })}>
          {word("pastCalls")}
        </button>
        <button
          type="button"
          className="nd-link ndc-elsewhere"
          onClick={() => act({ do: "prospect" })}
        >
          {word("prospectView")} <CommandKey of="prospect" />
        </button>
        <button type="button" className="nd-link" onClick={() => act({ do: "palette" })}>
          {word("palette")} <CommandKey of="palette" />
        </button>
      </div>
    </div>
  );
}
