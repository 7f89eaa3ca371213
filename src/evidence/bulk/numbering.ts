/** A column of codes with how many there are. */
export interface CodedColumn {
  readonly codes: ArrayLike<number>;
  readonly radix: number;
}

/** How many rows are looked at together: what is noted of them stays in the processor's nearest memory. */
export const atOnce = 4096;

/**
 * Makes one number of each row's codes, for up to {@link atOnce} rows from one on. The first column changes it the most.
 */
export function numbering(
  columns: readonly CodedColumn[],
): (into: Uint32Array, from: number) => void {
  const groups = grouped(columns).map((group) => ({
    radix: sizeOf(group),
    read: group.length > 1 ? fourAtOnce(group) : null,
    group,
  }));
  return (into, from) => {
    const parts = groups.flatMap(({ radix, read, group }) => {
      const bytes = read?.(from, into.length);
      return bytes
        ? [{ codes: bytes, radix, from: 0 }]
        : group.map((column) => ({ ...column, from }));
    });
    const [first, ...others] = parts;
    if (first) copy(into, first.codes, first.from);
    for (const { codes, radix, from } of others) add(into, codes, radix, from);
  };
}

function copy(into: Uint32Array, codes: ArrayLike<number>, from: number): void {
  for (let row = 0; row < into.length; row++) into[row] = codes[from + row] as number;
}

function add(into: Uint32Array, codes: ArrayLike<number>, radix: number, from: number): void {
  for (let row = 0; row < into.length; row++) {
    into[row] = (into[row] as number) * radix + (codes[from + row] as number);
  }
}

function sizeOf(columns: readonly CodedColumn[]): number {
  return columns.reduce((size, { radix }) => size * radix, 1);
}

/** Columns side by side whose codes together fit a byte. */
function grouped(columns: readonly CodedColumn[]): readonly CodedColumn[][] {
  const groups: CodedColumn[][] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (last && sizeOf(last) * column.radix <= 256) last.push(column);
    else groups.push([column]);
  }
  return groups;
}

/**
 * Numbers four rows with one multiplication: their bytes stand in one word, and since their numbers are bytes too, none
 * runs over into the next. Null where columns are no bytes, or four rows don't lie in one word.
 */
function fourAtOnce(group: readonly CodedColumn[]) {
  const [first, ...others] = group.map(({ codes }) => wordsOf(codes));
  if (!first || others.includes(null)) return null;
  const numbers = new Uint32Array(atOnce / 4);
  const bytes = new Uint8Array(numbers.buffer);
  return (from: number, many: number): Uint8Array | null => {
    if (many % 4 !== 0) return null;
    const start = from / 4;
    for (let word = 0; word < many / 4; word++) numbers[word] = first[start + word] as number;
    for (const [at, words] of others.entries()) {
      const radix = group[at + 1]?.radix ?? 1;
      if (words) multiplyAndAdd(numbers, radix, words, start, many / 4);
    }
    return bytes;
  };
}

function multiplyAndAdd(
  numbers: Uint32Array,
  radix: number,
  words: Uint32Array,
  start: number,
  many: number,
): void {
  for (let word = 0; word < many; word++) {
    numbers[word] = Math.imul(numbers[word] as number, radix) + (words[start + word] as number);
  }
}

function wordsOf(codes: ArrayLike<number>): Uint32Array | null {
  if (!(codes instanceof Uint8Array) || codes.byteOffset % 4 !== 0) return null;
  return new Uint32Array(codes.buffer, codes.byteOffset, codes.length >> 2);
}
