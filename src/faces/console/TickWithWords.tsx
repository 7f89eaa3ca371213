import type { ReactNode } from "react";
import type { Change } from "../../interview/calls/call.ts";
import { useConsole } from "./ConsoleContext.ts";

/** A part of a call that holds words once it is ticked, or nothing more than the tick. */
type Name = Extract<Change, { readonly name: `committee ${string}` | `learned ${string}` }>["name"];

/** Something to be found out: a tick once it is known, and a field for what it is. */
export function TickWithWords(props: {
  name: Name;
  /** "" where it is known and nobody has written what; undefined where it isn't known. */
  words: string | undefined;
  /** What is to be written. */
  field: string;
  /** What it is about, for who can't see where the field stands. */
  about: string;
  children: ReactNode;
}): ReactNode {
  const { name, words, field, about, children } = props;
  const { change } = useConsole();
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={words !== undefined}
          onChange={({ target }) => change({ name, value: target.checked ? "" : null })}
        />
        {children}
      </label>
      {words !== undefined && (
        <input
          aria-label={`${field}: ${about}`}
          placeholder={field}
          value={words}
          onChange={({ target }) => change({ name, value: target.value })}
        />
      )}
    </li>
  );
}
