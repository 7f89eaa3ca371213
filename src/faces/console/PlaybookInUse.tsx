import { type ReactNode, useId, useRef } from "react";
import { ObjectionList } from "../widget/rep/ObjectionList.tsx";
import { useConsole } from "./ConsoleContext.ts";
import { PlaybookPart } from "./PlaybookPart.tsx";
import { type Part, parts, partsOf } from "./parts.ts";
import { useBroughtIntoSight } from "./useBroughtIntoSight.ts";
import { useKeyNames } from "./useKeyNames.ts";

/**
 * The playbook of the segment shown, ready as soon as one leads: a button for each part, and the one that is open.
 */
export function PlaybookInUse(props: {
  /** The part that is open. */
  part: Part | null;
  onPart: (part: Part | null) => void;
  /** Called with a question whose answer is to be changed. */
  onGoTo: (question: string) => void;
}): ReactNode {
  const { part, onPart, onGoTo } = props;
  const { screen, translator } = useConsole();
  const { word } = translator;
  const nameOf = useKeyNames();
  const id = useId();
  const row = useRef<HTMLElement>(null);
  useBroughtIntoSight(part ?? "", () => part && row.current);
  const there = partsOf(screen);
  const open = part && there.includes(part) ? part : null;
  if (there.length === 0) return null;
  return (
    <section ref={row} className="ndc-playbook" aria-label={word("playbook")}>
      <div className="ndc-parts">
        {parts
          .filter(({ part: one }) => there.includes(one))
          .map(({ part: one, letter, word: name }) => (
            <button
              key={one}
              type="button"
              aria-expanded={one === open}
              aria-controls={one === open ? id : undefined}
              onClick={() => onPart(one === open ? null : one)}
            >
              {word(name)} <kbd>{nameOf({ letter })}</kbd>
            </button>
          ))}
      </div>
      {open && (
        <div id={id} className="ndc-part">
          {open === "objections" ? (
            <ObjectionList of={screen.objections} />
          ) : (
            <PlaybookPart part={open} onGoTo={onGoTo} />
          )}
        </div>
      )}
    </section>
  );
}
