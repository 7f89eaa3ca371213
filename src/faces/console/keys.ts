import { letterOf } from "../../ui/letterOf.ts";

/** What a key press asks of the console. */
export type KeyAction =
  | { readonly do: "answer"; readonly question: number | "marked"; readonly option: number }
  | { readonly do: "mark"; readonly by: 1 | -1 }
  | {
      readonly do:
        | "not-said"
        | "clear"
        | "take-back"
        | "note"
        | "call-note"
        | "objection"
        | "copy"
        | "print"
        | "new"
        | "list"
        | "help";
    };

/** Rows of keys, by place on the keyboard: a row for each of the first three questions, a key for each option. */
const rows = ["QWERTYUIO", "ASDFGHJKL", "ZXCVBNM"] as const;

interface Press {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** What a key press asks for, if anything. Other keys with Ctrl, Alt or Meta belong to the browser. */
export function actionOf({
  key,
  code,
  shiftKey,
  ctrlKey,
  altKey,
  metaKey,
}: Press): KeyAction | null {
  if (ctrlKey !== metaKey && !altKey && !shiftKey && letterOf({ key, code }) === "z") {
    return { do: "take-back" };
  }
  if (ctrlKey || altKey || metaKey) return null;
  const named = namedKeys[key];
  if (named) return named;
  if (/^[1-9]$/.test(key)) return { do: "answer", question: "marked", option: Number(key) - 1 };
  const letter = /^Key([A-Z])$/.exec(code)?.[1] ?? "";
  if (shiftKey) return shiftedLetters[letterOf({ key, code }) ?? ""] ?? null;
  const question = rows.findIndex((row) => letter !== "" && row.includes(letter));
  return question < 0
    ? null
    : { do: "answer", question, option: (rows[question] as string).indexOf(letter) };
}

/** The place of the key that answers an option of a question at once, such as `KeyQ`; undefined where there is none. */
export function placeOfKey(question: number, option: number): string | undefined {
  const letter = rows[question]?.[option];
  return letter && `Key${letter}`;
}

const namedKeys: Readonly<Record<string, KeyAction>> = {
  "0": { do: "not-said" },
  ArrowDown: { do: "mark", by: 1 },
  ArrowUp: { do: "mark", by: -1 },
  Backspace: { do: "clear" },
  Delete: { do: "clear" },
  ".": { do: "note" },
  ",": { do: "call-note" },
  "/": { do: "objection" },
  "?": { do: "help" },
};

const shiftedLetters: Readonly<Record<string, KeyAction>> = {
  c: { do: "copy" },
  p: { do: "print" },
  n: { do: "new" },
  l: { do: "list" },
};

const textFields = "input:not([type=checkbox], [type=date]), textarea";

/** Whether an element takes text, and so takes back what was typed into it by itself. */
export function isText(element: EventTarget | null): boolean {
  return (
    matches(element, textFields) || (element as HTMLElement | null)?.isContentEditable === true
  );
}

/**
 * Whether a key would pick an entry of a closed list, as if it were typed: a rep who has picked one with the arrows means
 * to answer with the next digit.
 */
export function picksByTyping(element: EventTarget | null, { key }: Pick<Press, "key">): boolean {
  return matches(element, "select") && key.length === 1 && key !== " ";
}

function matches(element: EventTarget | null, selector: string): boolean {
  return element instanceof HTMLElement && element.matches(selector);
}
