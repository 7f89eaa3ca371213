import { type ReactNode, useState } from "react";
import { nameOf } from "../../interview/calls/noteItems.ts";
import { overruleWords } from "../../interview/calls/overruling.ts";
import { useConsole } from "./ConsoleContext.ts";
import { OverruleDialog } from "./OverruleDialog.tsx";

/** Who chose another segment than the answers, and why; the way to choose one, and back to the answers. */
export function Overrule(): ReactNode {
  const { call, change, screen, translator } = useConsole();
  const { word } = translator;
  const [isOpen, setOpen] = useState(false);
  const { overrule } = call;
  const { answersSay, segment } = screen;
  const isHere = overrule !== null && overrule.segment === segment?.id;
  const isSame = answersSay?.id === segment?.id;
  const answers = isSame ? null : answersSay ? nameOf(answersSay, translator) : undefined;
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
