import { editBetween, type TextEdit } from "../../../questionnaire/editing/textEdit.ts";

/** A text as the editor has it, with one unit for each line break, and the way from places in one to the other. */
export interface ShownText {
  readonly shown: string;
  /** The line break that the text is written with. */
  readonly lineBreak: "\n" | "\r\n";
  /** Where a place of the text is in what is shown. */
  toShown(offset: number): number;
  toText(shownOffset: number): number;
}

/** A piece of what is shown put in place of another. */
export interface ShownChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

export function shownTextOf(text: string): ShownText {
  const breaks = Array.from(text.matchAll(/\r\n/g), ({ index }) => index);
  return {
    shown: withPlainBreaks(text),
    lineBreak: breaks.length > 0 ? "\r\n" : "\n",
    toShown: (offset) => offset - countBelow(breaks, (at) => at < offset),
    toText: (shown) => shown + countBelow(breaks, (at, before) => at - before < shown),
  };
}

/** What was changed in the editor, as edits of the text, whose own line breaks it takes on. */
export function editsOf(
  { lineBreak, toText }: ShownText,
  changes: readonly ShownChange[],
): TextEdit[] {
  return changes.map(({ from, to, insert }) => {
    const offset = toText(from);
    const content = insert.replaceAll("\n", lineBreak);
    return { offset, length: toText(to) - offset, content };
  });
}

/** What edits of the text change in the editor. */
export function changesOf(
  before: ShownText,
  edits: readonly TextEdit[],
  after: ShownText,
): ShownChange[] {
  const changes = edits.map(({ offset, length, content }) => ({
    from: before.toShown(offset),
    to: before.toShown(offset + length),
    insert: withPlainBreaks(content),
  }));
  // An edit may take a line break apart.
  if (made(before.shown, changes) === after.shown) return changes;
  return editBetween(before.shown, after.shown).map(({ offset, length, content }) => {
    return { from: offset, to: offset + length, insert: content };
  });
}

function made(shown: string, changes: readonly ShownChange[]): string {
  let end = 0;
  let text = "";
  for (const { from, to, insert } of changes) {
    text += shown.slice(end, from) + insert;
    end = to;
  }
  return text + shown.slice(end);
}

function withPlainBreaks(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/** How many of rising numbers come before the first that is no longer below; each is told how many come before it. */
function countBelow(
  numbers: readonly number[],
  isBelow: (number: number, before: number) => boolean,
): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(numbers[middle] as number, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
