import { TableProblem } from "./tableProblem.ts";

/** A file of which any part can be read: what is large need not be held whole. */
export interface WholeFile {
  readonly size: number;
  read(from: number, until: number): Promise<Uint8Array>;
}

/** So much of a file is held at the most. */
export const mostHeld = 1 << 29;

/** A file that a browser holds. */
export function wholeBlob(blob: Blob): WholeFile {
  return {
    size: blob.size,
    read: async (from, until) => new Uint8Array(await blob.slice(from, until).arrayBuffer()),
  };
}

/** A file that is held whole. */
export function held(bytes: Uint8Array): WholeFile {
  return { size: bytes.length, read: async (from, until) => bytes.subarray(from, until) };
}

/** All bytes of a file that comes in parts. @throws TableProblem where they are too many to be held */
export async function allOf(parts: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const some: Uint8Array[] = [];
  let size = 0;
  for await (const part of parts) {
    some.push(part);
    size += part.length;
    if (size > mostHeld) throw new TableProblem("too-large");
  }
  return joined(some);
}

/** Bytes that come in parts, with as many in the first as show how a file begins. */
export async function begun(
  parts: AsyncIterable<Uint8Array>,
  least: number,
): Promise<{ readonly first: Uint8Array; readonly all: AsyncGenerator<Uint8Array> }> {
  const iterator = parts[Symbol.asyncIterator]();
  let first = new Uint8Array();
  while (first.length < least) {
    const { done, value } = await iterator.next();
    if (done) break;
    first = joined([first, value]);
  }
  return { first, all: rejoined(first, iterator) };
}

async function* rejoined(first: Uint8Array, rest: AsyncIterator<Uint8Array>) {
  if (first.length > 0) yield first;
  try {
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
