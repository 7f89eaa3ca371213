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

/** What is shown of the key in a place such as `KeyQ`, if anything. */
export type LabelOf = (place: string) => string | undefined;

/** What a key press asks for, if anything. Other keys with Ctrl, Alt or Meta belong to the browser. */
export function actionOf(press: Press, labelOf: LabelOf): KeyAction | null {
  const { key, code, shiftKey, ctrlKey, altKey, metaKey } = press;
  if (ctrlKey !== metaKey && !altKey && !shiftKey && letterOf(press) === "z") {
    return { do: "take-back" };
  }
  if (ctrlKey || altKey || metaKey) return null;
  // A Hebrew keyboard writes “/” on the key that is shown as Q.
  const inRow = shiftKey ? null : answerInRow(code);
  if (inRow && /^[A-Z]$/.test(labelOf(code) ?? "")) return inRow;
  const named = namedKeys[key] ?? namedKeys[signOf(press) ?? ""];
  if (named) return named;
  const digit = digitOf(press);
  if (digit === 0) return { do: "not-said" };
  if (digit !== undefined) return { do: "answer", question: "marked", option: digit - 1 };
  return shiftKey ? (shiftedLetters[letterOf(press) ?? ""] ?? null) : inRow;
}

function answerInRow(code: string): KeyAction | null {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  const question = letter ? rows.findIndex((row) => row.includes(letter)) : -1;
  const option = rows[question]?.indexOf(letter as string);
  return option === undefined ? null : { do: "answer", question, option };
}

/** The digit of a key by its place, where it writes an Arabic or Indic one, or a digit only with Shift, as in France. */
function digitOf({ key, code, shiftKey }: Press): number | undefined {
  if (/^[0-9]$/.test(key)) return Number(key);
  const place = /^(Digit|Numpad)([0-9])$/.exec(code);
  const isDigit =
    /^\p{Nd}$/u.test(key) || (place?.[1] === "Digit" && !shiftKey && key.length === 1);
  return place && isDigit ? Number(place[2]) : undefined;
}

/** The sign that is printed on a key too, where it writes something of another script. */
function signOf({ key, code, shiftKey }: Press): string | undefined {
  if (!/^[^\p{ASCII}\p{Script=Latin}]$/u.test(key)) return;
  return shiftKey && code === "Slash" ? "?" : signs[code];
}

/** Whether what a key writes has a meaning that its place doesn't give it. */
export function isNamed(key: string): boolean {
  return Object.hasOwn(namedKeys, key);
}

/** The place of the key that answers an option of a question at once, such as `KeyQ`; undefined where there is none. */
export function placeOfKey(question: number, option: number): string | undefined {
  const letter = rows[question]?.[option];
  return letter && `Key${letter}`;
}

const signs: Readonly<Record<string, string>> = { Comma: ",", Period: ".", Slash: "/" };

const namedKeys: Readonly<Record<string, KeyAction>> = {
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
