import { type ReactNode, useState } from "react";
import { overruleWords } from "../../interview/calls/overruling.ts";
import { useConsole } from "./ConsoleContext.ts";
import { OverruleDialog } from "./OverruleDialog.tsx";

/** Who chose another segment than the answers, and why; the way to choose one, and back to the answers. */
export function Overrule(): ReactNode {
  const { call, change, screen, translator } = useConsole();
  const { word, text } = translator;
  const [isOpen, setOpen] = useState(false);
  const { overrule } = call;
  const { instead, segment } = screen;
  const isHere = overrule !== null && overrule.segment === segment?.id;
  const answers = instead ? text(instead.rep?.name ?? instead.visitor.heading) : undefined;
  return (
    <div className="ndc-overrule">
      {isHere && <p>{overruleWords(overrule, answers, translator).join(" ")}</p>}
      <button type="button" className="nd-link" onClick={() => setOpen(true)}>
        {word("overrule")}
      </button>
      {isHere && (
        <button
          type="button"
          className="nd-link"
          onClick={() => change({ name: "overrule", value: null })}
        >
          {word("overruleDrop")}
        </button>
      )}
      {isOpen && <OverruleDialog onClose={() => setOpen(false)} />}
    </div>
  );
}
