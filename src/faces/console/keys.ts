import type { ConsoleWordName } from "../../language/words/console.en.ts";
import { letterOf } from "../../ui/letterOf.ts";
import { type Part, parts } from "./parts.ts";

/** What a key press asks of the console. */
export type KeyAction =
  /** Presses what shows this digit: an answer of the question in sight, 0 that they did not say. */
  | { readonly do: "answer"; readonly digit: number }
  | { readonly do: "mark"; readonly by: 1 | -1 }
  | { readonly do: "mark"; readonly at: number }
  /** Opens a part of the playbook, or closes it. */
  | { readonly do: "part"; readonly part: Part }
  | { readonly do: Command };

/** What can be done besides asking, by a key and from the list of all actions. */
export type Command =
  | "clear"
  | "take-back"
  | "note"
  | "question-note"
  | "take-suggestion"
  | "leave-suggestion"
  | "read-suggestions"
  | "go-on-with"
  | "take-facts"
  | "objection"
  | "palette"
  | "overrule"
  | "prospect"
  | "colleague"
  | "end"
  | "copy"
  | "print"
  | "new"
  | "list"
  | "instructions"
  | "transcript"
  | "help";

/** Keys as they are pressed. A letter is the one that this keyboard has written on it, wherever that is. */
export type Keys =
  | { readonly letter: string; readonly with?: "shift" | "ctrl" }
  | { readonly named: readonly string[]; readonly shown: string }
  | { readonly digits: readonly [from: number, to: number]; readonly with?: "shift" };

export interface KeyRow {
  readonly keys: Keys;
  /** What it does, in words. */
  readonly word: ConsoleWordName;
  readonly action: KeyAction | ((digit: number) => KeyAction) | null;
}

/** Every key of the console: what is heard, listed, and shown beside an action. */
export const keyTable: readonly KeyRow[] = [
  { keys: { digits: [1, 9] }, word: "keysDigits", action: answer },
  { keys: { digits: [0, 0] }, word: "keysZero", action: answer },
  { keys: named("↑", "ArrowUp"), word: "keysBefore", action: { do: "mark", by: -1 } },
  { keys: named("↓", "ArrowDown"), word: "keysAfter", action: { do: "mark", by: 1 } },
  { keys: named("⌫", "Backspace", "Delete"), word: "keysClear", action: { do: "clear" } },
  { keys: { letter: "z", with: "ctrl" }, word: "keysTakeBack", action: { do: "take-back" } },
  { keys: { letter: "n" }, word: "keysCallNote", action: { do: "note" } },
  { keys: named(".", "."), word: "keysNote", action: { do: "question-note" } },
  { keys: { letter: "y" }, word: "keysTake", action: { do: "take-suggestion" } },
  { keys: { letter: "l" }, word: "keysLeaveSuggestion", action: { do: "leave-suggestion" } },
  { keys: { letter: "r" }, word: "keysReadSuggestions", action: { do: "read-suggestions" } },
  { keys: { letter: "g" }, word: "keysGoOnWith", action: { do: "go-on-with" } },
  { keys: { letter: "b" }, word: "keysTakeFacts", action: { do: "take-facts" } },
  { keys: named("/", "/"), word: "keysObjection", action: { do: "objection" } },
  ...parts.map(
    ({ part, letter, word }): KeyRow => ({ keys: { letter }, word, action: { do: "part", part } }),
  ),
  { keys: { letter: "k", with: "ctrl" }, word: "keysPalette", action: { do: "palette" } },
  { keys: { letter: "v" }, word: "keysProspect", action: { do: "prospect" } },
  { keys: { letter: "x" }, word: "overrule", action: { do: "overrule" } },
  { keys: { letter: "c", with: "shift" }, word: "keysCopy", action: { do: "copy" } },
  { keys: { letter: "p", with: "shift" }, word: "keysPrint", action: { do: "print" } },
  { keys: { letter: "n", with: "shift" }, word: "keysNew", action: { do: "new" } },
  { keys: { letter: "a", with: "shift" }, word: "addPerson", action: { do: "colleague" } },
  { keys: { letter: "e", with: "shift" }, word: "keysEnd", action: { do: "end" } },
  { keys: { letter: "l", with: "shift" }, word: "keysList", action: { do: "list" } },
  { keys: named("?", "?"), word: "keysHelp", action: { do: "help" } },
  // After the signs, since many keyboards have the “/” on a digit.
  { keys: { digits: [1, 9], with: "shift" }, word: "keysMark", action: mark },
  { keys: named("Esc"), word: "keysLeave", action: null },
];

/** What has no key, since nobody does it while somebody speaks. */
export const keyless: readonly Pick<KeyRow, "word" | "action">[] = [
  { word: "copyInstructions", action: { do: "instructions" } },
  { word: "pasteSuggestions", action: { do: "transcript" } },
];

interface Press {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** What a key press asks for, if anything. Other keys with Ctrl, Alt or Meta belong to the browser. */
export function actionOf(press: Press): KeyAction | null {
  const action = keyTable.find(({ keys }) => isPressed(keys, press))?.action ?? null;
  return typeof action === "function" ? action(digitOf(press) as number) : action;
}

/** The keys that ask for something. */
export function keysOf(command: Command): Keys | undefined {
  const isIt = ({ action }: KeyRow) => typeof action === "object" && action?.do === command;
  return keyTable.find(isIt)?.keys;
}

function isPressed(keys: Keys, press: Press): boolean {
  const { key, shiftKey, ctrlKey, altKey, metaKey } = press;
  const isChord = ctrlKey !== metaKey;
  if (altKey || (ctrlKey && metaKey)) return false;
  if ("named" in keys) return !isChord && keys.named.includes(signOf(press) ?? key);
  if (isChord !== (keys.with === "ctrl") || shiftKey !== (keys.with === "shift")) return false;
  if ("letter" in keys) return letterOf(press) === keys.letter;
  const digit = digitOf(press);
  return digit !== undefined && keys.digits[0] <= digit && digit <= keys.digits[1];
}

/**
 * The digit on a key, by its place: on French keyboards it takes Shift, and then means something else; others write digits
 * of their own script. Without its lock the block of numbers has none.
 */
function digitOf({ key, code }: Press): number | undefined {
  const [, row, digit] = /^(Digit|Numpad)(\d)$/.exec(code) ?? [];
  if (digit === undefined) return /^\d$/.test(key) ? Number(key) : undefined;
  const isThere = row === "Digit" ? key.length === 1 : /^\p{Nd}$/u.test(key);
  return isThere ? Number(digit) : undefined;
}

const signs: Readonly<Record<string, string>> = { Period: ".", Slash: "/" };

/** The sign that is printed on a key too, where it writes something of another script. */
function signOf({ key, code, shiftKey }: Press): string | undefined {
  if (!/^[^\p{ASCII}\p{Script=Latin}]$/u.test(key)) return;
  return shiftKey && code === "Slash" ? "?" : signs[code];
}

function named(shown: string, ...names: string[]): Keys {
  return { named: names, shown };
}

function answer(digit: number): KeyAction {
  return { do: "answer", digit };
}

function mark(digit: number): KeyAction {
  return { do: "mark", at: digit - 1 };
}
