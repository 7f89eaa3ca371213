import type { KeyboardEvent } from "react";
import type { Path } from "../../../../questionnaire/definition/problem.ts";
import { turnOf } from "../../desk/useUndoKeys.ts";
import { useForms } from "../FormsContext.ts";
import { type EntryProblem, isBeginning, type Parsed } from "../logic/entries.ts";
import { useUntaken } from "./useUntaken.ts";

interface Typed<T> {
  readonly entry: string;
  /** What stood in the text once this was typed: when something else does, it has been changed elsewhere. */
  readonly over: T | undefined;
  readonly problem: string | null;
  /** Whether somebody is still typing. */
  readonly isOpen: boolean;
}

/**
 * An entry that may be something that the text can't have. That stays in the field and is told there, also once one has
 * been elsewhere, and the text keeps what it has.
 */
export function useEntry<T>(options: {
  readonly path: Path;
  readonly value: T | undefined;
  readonly print: (value: T) => string;
  readonly parse: (entry: string) => Parsed<T>;
  /** Puts a value into the text; tells why it can't be there. */
  readonly commit: (value: T | undefined) => string | null;
}) {
  const { path, value, print, parse, commit } = options;
  const { word } = useForms().translator;
  const [draft, setDraft] = useUntaken<Typed<T>>(path, ({ problem }) => problem !== null);
  const current = draft && Object.is(draft.over, value) ? draft : null;

  function wrong(entry: string, problem: string | EntryProblem): void {
    setDraft({ entry, over: value, problem, isOpen: true });
  }

  return {
    entry: current?.entry ?? (value === undefined ? "" : print(value)),
    problem: current && !(current.isOpen && isBeginning(current.entry)) ? current.problem : null,
    type(entry: string, problem?: EntryProblem) {
      const parsed = problem ? { problem } : parse(entry);
      if ("problem" in parsed) return wrong(entry, word(parsed.problem));
      const refusal = commit(parsed.value);
      if (refusal !== null) return wrong(entry, refusal);
      setDraft({ entry, over: parsed.value, problem: null, isOpen: true });
    },
    /** Shows what the text has, unless something is to be mended. */
    leave() {
      setDraft(current && current.problem !== null ? { ...current, isOpen: false } : null);
    },
    /** Escape goes back to what the text has. So does undoing while that can't have what is typed. */
    press(event: KeyboardEvent) {
      const isUntaken = current !== null && current.problem !== null;
      const isUndone = isUntaken && turnOf(event) === "undo";
      if (event.key !== "Escape" && !isUndone) return;
      if (isUndone) event.preventDefault();
      setDraft(null);
    },
  };
}
