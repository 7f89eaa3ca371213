import { type ReactNode, useId } from "react";
import { useForms } from "../FormsContext.ts";
import { ItemButtons } from "../fields/ItemButtons.tsx";
import { useDragging } from "../fields/useDragging.ts";
import type { EditedPart } from "../logic/editedPart.ts";
import type { Named } from "../logic/outline.ts";
import { PartButton } from "./PartButton.tsx";
import { useMoving } from "./useMoving.ts";

/** The questions or the segments in their order, which is changed by buttons or by dragging. */
export function OutlineItems(props: {
  part: "questions" | "segments";
  label: string;
  help?: string;
  place: EditedPart;
  /** Whether they stay where they are for now. */
  isFrozen: boolean;
  entries: readonly Named[];
  badges: (at: number) => ReactNode;
}): ReactNode {
  const { part, label, help, place, isFrozen, entries, badges } = props;
  const { word } = useForms().translator;
  const { move, refusal } = useMoving(part, entries.length);
  const dragging = useDragging((from, to) => move(from, to, entries[from]?.name ?? "", false));
  const id = useId();
  const open = place.part === part && "at" in place ? place.at : -1;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="st-form-group">
        {label}
      </h2>
      {help !== undefined && <p className="st-help">{help}</p>}
      <ol className="st-form-entries">
        {entries.map((entry, at) => (
          <li key={entry.id} {...(!isFrozen && dragging.handle(at))} {...dragging.target(at)}>
            <PartButton to={{ part, at }} place={place}>
              <span className="st-form-name">
                {at + 1}. <bdi>{entry.name}</bdi>
              </span>
              <span className="st-form-badges">{badges(at)}</span>
            </PartButton>
            {open === at && !isFrozen && (
              <ItemButtons
                path={[part]}
                at={at}
                count={entries.length}
                name={word("formsQuoted", { name: entry.name })}
                onMove={(to) => move(at, to, entry.name, true)}
              />
            )}
          </li>
        ))}
      </ol>
      {refusal !== null && (
        <p className="st-wrong" role="alert">
          {refusal}
        </p>
      )}
    </section>
  );
}
