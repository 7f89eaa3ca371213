import { createContext, type KeyboardEvent, useContext } from "react";
import type { Option } from "../../../../questionnaire/definition/definition.ts";
import type { Path } from "../../../../questionnaire/definition/problem.ts";
import { changeAll } from "../../../../questionnaire/editing/change.ts";
import { useKeptState } from "../../desk/useKeptState.ts";
import { turnOf } from "../../desk/useUndoKeys.ts";
import { useChanges, useForms } from "../FormsContext.ts";
import {
  type EntryProblem,
  isBeginning,
  parseNumber,
  printNumber,
  readingOf,
} from "../logic/entries.ts";

export type Half = "from" | "below";
type Range = NonNullable<Option["range"]>;

/** The two ends of an option's range as they are typed. */
interface TypedRange {
  readonly from: string;
  readonly below: string;
  /** The range that stood in the text once this was typed: when another does, it has been changed elsewhere. */
  readonly over: string;
  /** Why the text can't have the two together; null where it has them, or one is no number. */
  readonly refusal: string | null;
  /** Whether somebody is still typing. */
  readonly isOpen: boolean;
}

/** The ranges of a question's options while they are typed. */
export interface Ranges {
  entryOf(option: Option, half: Half): string;
  problemIn(option: Option, half: Half): EntryProblem | null;
  /** What a number was read as, where that doesn't go without saying. */
  readingOf(option: Option, half: Half): string | undefined;
  refusalOf(option: Option): string | null;
  type(option: Option, half: Half, entry: string): void;
  /** Shows what the text has, unless something is to be mended. */
  leave(option: Option): void;
  /** Escape goes back to what the text has, and so does undoing while that can't have what is typed. */
  press(option: Option, event: KeyboardEvent): void;
}

const RangesContext = createContext<Ranges | null>(null);

export const RangesProvider = RangesContext.Provider;

export function useRangesAround(): Ranges {
  const ranges = useContext(RangesContext);
  if (!ranges) throw new Error("This field stands outside <RangesProvider>.");
  return ranges;
}

/**
 * The ranges of a question, which make sense together only: both ends of one are put into the text at once, and with
 * them what was typed for the other options and had to wait. What can't be there stays in its field.
 *
 * @param path of the options
 */
export function useRanges(question: string, path: Path, options: readonly Option[]): Ranges {
  const { attempt, translator } = useForms();
  const changes = useChanges();
  const [drafts, setDrafts] = useKeptState<ReadonlyMap<string, TypedRange>>(
    `ranges of ${question}`,
    new Map(),
  );

  const draftOf = (option: Option): TypedRange => {
    const over = keyOf(option.range ?? {});
    const draft = drafts.get(option.id);
    if (draft?.over === over) return draft;
    const { from, below } = option.range ?? {};
    return { from: printed(from), below: printed(below), over, refusal: null, isOpen: false };
  };
  const printed = (value: number | undefined) =>
    value === undefined ? "" : printNumber(value, translator.language);
  const parse = (entry: string) => parseNumber(entry, translator.language);

  /** The range of two entries; undefined where one is no number. */
  const rangeIn = (draft: Pick<TypedRange, Half>): Range | undefined => {
    const from = parse(draft.from);
    const below = parse(draft.below);
    if ("problem" in from || "problem" in below) return undefined;
    return {
      ...(from.value !== undefined && { from: from.value }),
      ...(below.value !== undefined && { below: below.value }),
    };
  };

  /** Puts ranges into the text, if it can have them all; tells why not. */
  const put = (wanted: ReadonlyMap<Option, Range>, typed: Option): string | null =>
    attempt(
      (text) =>
        changeAll(
          text,
          [...wanted].map(([option, range]) => ({
            path: [...path, options.indexOf(option), "range"],
            value: keyOf(range) === keyOf({}) ? undefined : range,
          })),
        ),
      changes(translator.word("formsRange"), [...path, options.indexOf(typed), "range"]),
    );

  return {
    entryOf: (option, half) => draftOf(option)[half],
    problemIn(option, half) {
      const draft = draftOf(option);
      const parsed = parse(draft[half]);
      const mayGoOn = draft.isOpen && isBeginning(draft[half]);
      return "problem" in parsed && !mayGoOn ? parsed.problem : null;
    },
    readingOf(option, half) {
      const entry = draftOf(option)[half];
      const parsed = parse(entry);
      return "value" in parsed && parsed.value !== undefined
        ? readingOf(entry, printed(parsed.value))
        : undefined;
    },
    refusalOf: (option) => draftOf(option).refusal,
    type(option, half, entry) {
      const typed = { ...draftOf(option), [half]: entry, refusal: null, isOpen: true };
      const range = rangeIn(typed);
      if (!range) return setDrafts(new Map(drafts).set(option.id, typed));
      const waiting = options.flatMap((other) => {
        const draft = draftOf(other);
        const its = other !== option && draft.refusal !== null ? rangeIn(draft) : undefined;
        return its ? [[other, its] as const] : [];
      });
      const together =
        waiting.length > 0 && put(new Map([...waiting, [option, range]]), option) === null;
      const refusal = together ? null : put(new Map([[option, range]]), option);
      const next = new Map(drafts);
      if (together) for (const [other] of waiting) next.delete(other.id);
      const over = refusal === null ? keyOf(range) : typed.over;
      setDrafts(next.set(option.id, { ...typed, over, refusal }));
    },
    leave(option) {
      const draft = draftOf(option);
      const isTaken = draft.refusal === null && rangeIn(draft) !== undefined;
      const next = new Map(drafts);
      if (isTaken) next.delete(option.id);
      else next.set(option.id, { ...draft, isOpen: false });
      setDrafts(next);
    },
    press(option, event) {
      const draft = draftOf(option);
      const isUntaken = draft.refusal !== null || rangeIn(draft) === undefined;
      const isUndone = isUntaken && turnOf(event) === "undo";
      if (event.key !== "Escape" && !isUndone) return;
      if (isUndone) event.preventDefault();
      const next = new Map(drafts);
      next.delete(option.id);
      setDrafts(next);
    },
  };
}

function keyOf({ from, below }: Range): string {
  return `${from} ${below}`;
}
