import { type ReactNode, useId } from "react";
import { useConsole } from "./ConsoleContext.ts";

/** The rep's own choice of segment, with a reason; what the answers say stays beside it. */
export function Overrule(): ReactNode {
  const { call, change, definition, translator } = useConsole();
  const { word, text } = translator;
  const id = useId();
  const { overrule } = call;
  return (
    <details className="ndc-overrule" open={overrule !== null || undefined}>
      <summary>{word("overrule")}</summary>
      <div className="ndc-fields">
        <label htmlFor={`${id}-segment`}>{word("segment")}</label>
        <select
          id={`${id}-segment`}
          value={overrule?.segment ?? ""}
          onChange={({ target }) =>
            change({
              name: "overrule",
              value: target.value
                ? { segment: target.value, reason: overrule?.reason ?? "" }
                : null,
            })
          }
        >
          <option value="">{word("overruleDrop")}</option>
          {definition.segments.map(({ id: segment, rep, visitor }) => (
            <option key={segment} value={segment}>
              {text(rep?.name ?? visitor.heading)}
            </option>
          ))}
        </select>
        {overrule && (
          <>
            <label htmlFor={`${id}-reason`}>{word("overruleReason")}</label>
            <input
              id={`${id}-reason`}
              value={overrule.reason}
              onChange={({ target }) =>
                change({ name: "overrule", value: { ...overrule, reason: target.value } })
              }
            />
          </>
        )}
      </div>
    </details>
  );
}
