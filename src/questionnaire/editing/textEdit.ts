/** One piece of text put in place of another. */
export interface TextEdit {
  /** In UTF-16 units of the text before. */
  readonly offset: number;
  readonly length: number;
  readonly content: string;
}

/** A text after an edit, and what was put where: in the order of the text before, none overlapping another. */
export interface Edited {
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

/** Puts edits into a text. They come in the order of the text, and none overlaps another. */
export function withEdits(text: string, edits: readonly TextEdit[]): Edited {
  const trimmed = edits.flatMap((edit) => trim(text, edit));
  let end = 0;
  let edited = "";
  for (const { offset, length, content } of trimmed) {
    edited += text.slice(end, offset) + content;
    end = offset + length;
  }
  return { text: edited + text.slice(end), edits: trimmed };
}

/** The one edit that makes one text of another. */
export function editBetween(before: string, after: string): readonly TextEdit[] {
  return trim(before, { offset: 0, length: before.length, content: after });
}

/** The edits that take others back, in the text that those made. */
export function inverseOf(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  let shift = 0;
  return edits.map(({ offset, length, content }) => {
    const inverse = {
      offset: offset + shift,
      length: content.length,
      content: text.slice(offset, offset + length),
    };
    shift += content.length - length;
    return inverse;
  });
}

/** An edit without what it would only put where it stands already. */
function trim(text: string, { offset, length, content }: TextEdit): readonly TextEdit[] {
  const shorter = Math.min(length, content.length);
  let start = 0;
  while (start < shorter && text[offset + start] === content[start]) start++;
  let end = 0;
  while (
    end < shorter - start &&
    text[offset + length - 1 - end] === content[content.length - 1 - end]
  ) {
    end++;
  }
  const rest = content.slice(start, content.length - end);
  const removed = length - start - end;
  return removed === 0 && rest === ""
    ? []
    : [{ offset: offset + start, length: removed, content: rest }];
}
