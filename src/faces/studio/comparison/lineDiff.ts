/** A line of one text or of both. */
export interface DiffLine {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Where more pairs of lines than that would have to be compared, all between the first and the last count as changed. */
const most = 4_000_000;

/** The lines of a text without their ends. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/);
}

/**
 * What makes one text of another, line by line, with as few lines changed as can be. CodeMirror's own comparison goes
 * letter by letter: with a bound it takes half the file for changed where a segment was removed, and without one it
 * holds the page up for seconds.
 */
export function lineDiff(a: readonly string[], b: readonly string[]): readonly DiffLine[] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return [
    ...lines("same", a.slice(0, start)),
    ...changes(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...lines("same", a.slice(a.length - end)),
  ];
}

function changes(a: readonly string[], b: readonly string[]): readonly DiffLine[] {
  const width = b.length + 1;
  if (a.length * b.length > most) return [...lines("removed", a), ...lines("added", b)];
  // How many lines two ends have in common, by where they begin.
  const common = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] as number;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const found: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      found.push(...lines("same", [a[i] as string]));
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) found.push(...lines("removed", [a[i++] as string]));
    else found.push(...lines("added", [b[j++] as string]));
  }
  return [...found, ...lines("removed", a.slice(i)), ...lines("added", b.slice(j))];
}

function lines(kind: DiffLine["kind"], texts: readonly string[]): readonly DiffLine[] {
  return texts.map((text) => ({ kind, text }));
}
