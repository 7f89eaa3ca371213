import { type ReactNode, type SyntheticEvent, useEffect, useId, useRef, useState } from "react";
import { nameOf } from "../../interview/calls/noteItems.ts";
import { useConsole } from "./ConsoleContext.ts";
import { ConsoleDialog } from "./ConsoleDialog.tsx";
import { OverruleReason } from "./OverruleReason.tsx";

/** Chooses another segment than the answers do: why first, then which. Neither counts without the other. */
export function OverruleDialog(props: {
  /** The segment that is meant already. */
  segment?: string | undefined;
  onClose: () => void;
}): ReactNode {
  const { call, change, definition, rep, translator } = useConsole();
  const { word } = translator;
  const id = useId();
  const [reason, setReason] = useState(call.overrule?.reason ?? "");
  const [chosen, setChosen] = useState(props.segment ?? call.overrule?.segment ?? "");
  const segment = definition.segments.find((one) => one.id === chosen);
  const form = useRef<HTMLFormElement>(null);
  // Why comes first.
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const isWhole = reason.trim() !== "" && segment !== undefined;
  return (
    <ConsoleDialog title={word("overrule")} onClose={props.onClose}>
      {(close) => (
        <form
          ref={form}
          className="ndc-overruling"
          onSubmit={(event: SyntheticEvent) => {
            event.preventDefault();
            if (!isWhole) return;
            change({
              name: "overrule",
              value: {
                segment: segment.id,
                name: nameOf(segment, translator),
                reason: reason.trim(),
                ...(rep && { by: rep }),
              },
            });
            close();
          }}
        >
          <OverruleReason reason={reason} onReason={setReason} />
          <label htmlFor={`${id}-segment`}>{word("overruleSegment")}</label>
          <select
            id={`${id}-segment`}
            value={segment?.id ?? ""}
            onChange={({ target }) => setChosen(target.value)}
          >
            <option value="" />
            {definition.segments.map((one) => (
              <option key={one.id} value={one.id}>
                {nameOf(one, translator)}
              </option>
            ))}
          </select>
          <p id={`${id}-both`} className="ndc-muted">
            {word("overruleBoth")}
          </p>
          <button
            type="submit"
            className="nd-button"
            disabled={!isWhole}
            aria-describedby={`${id}-both`}
          >
            {word("overruleTake")}
          </button>
        </form>
      )}
    </ConsoleDialog>
  );
}
