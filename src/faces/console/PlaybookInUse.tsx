import { type ReactNode, useId, useRef } from "react";
import { useConsole } from "./ConsoleContext.ts";
import { ObjectionFinder } from "./ObjectionFinder.tsx";
import { PlaybookPart } from "./PlaybookPart.tsx";
import { type Part, parts, partsOf } from "./parts.ts";
import { useBroughtIntoSight } from "./useBroughtIntoSight.ts";
import { useKeyNames } from "./useKeyNames.ts";

/**
 * The playbook of the segment shown, ready as soon as one leads: a button for each part, and the one that is open. Before,
 * there are the objections that any segment's playbook replies to, for who asks for them.
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
  const open = part === "objections" || (part && there.includes(part)) ? part : null;
  if (there.length === 0 && open === null) return null;
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
            // The same one with another segment's objections: who is typing there goes on.
            <ObjectionFinder objections={screen.objections} isFolded={there.length === 0} />
          ) : (
            <PlaybookPart part={open} onGoTo={onGoTo} />
          )}
        </div>
      )}
    </section>
  );
}
