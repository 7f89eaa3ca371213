import { type ReactNode, useId } from "react";
import type { Path } from "../../../../questionnaire/definition/problem.ts";
import { keyOf } from "../focus.ts";
import { AddButton } from "./AddButton.tsx";
import { ItemButtons } from "./ItemButtons.tsx";
import { Refusal } from "./Refusal.tsx";
import { useList } from "./useList.ts";

/** A list whose items are added, removed and moved. */
export function ListEditor<T>(props: {
  path: Path;
  label: string;
  help?: string;
  items: readonly T[] | undefined;
  /** A new item. */
  blank: unknown;
  /** What one item is called. */
  item: string;
  children: (item: T, path: Path, name: string) => ReactNode;
}): ReactNode {
  const { path, label, help, items = [], blank, item: itemName, children } = props;
  const list = useList(path, items.length, label);
  const id = useId();
  return (
    <fieldset className="st-form-field" aria-labelledby={id}>
      <h4 id={id} className="st-label">
        {label}
      </h4>
      {help !== undefined && <p className="st-help">{help}</p>}
      {items.length > 0 && (
        <ol className="st-form-items">
          {items.map((item, at) => {
            const name = `${itemName} ${at + 1}`;
            return (
              <li key={list.keys[at]} className="st-form-item">
                <div className="st-form-fields">{children(item, [...path, at], name)}</div>
                <ItemButtons
                  path={path}
                  at={at}
                  count={items.length}
                  name={name}
                  onMove={(to) => list.move(at, to)}
                  onRemove={() => list.remove(at)}
                />
              </li>
            );
          })}
        </ol>
      )}
      <Refusal>{list.refusal}</Refusal>
      <AddButton
        name={itemName}
        act={keyOf(path, "add")}
        path={keyOf(path)}
        onClick={() => list.add(blank)}
      />
    </fieldset>
  );
}
