import { binaryKind } from "./binaryKind.ts";
import { TableProblem } from "./tableProblem.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** So many bytes show how a file begins. */
const beginning = 64;

/**
 * Makes text of bytes as they come, in an encoding that is found out: by a byte order mark; UTF-16 also by its zeros.
 * Anything else is UTF-8, unless the first letters beyond ASCII are none in it: then it is what Windows programs write.
 */
export class Decoder {
  encoding: Encoding = "utf-8";
  #held = new Uint8Array();
  #isBegun = false;
  /** Whether letters beyond ASCII were UTF-8, so that the file can't be anything else. */
  #isProved = false;
  #lines = 1;
  #utf16: TextDecoder | undefined;

  /** @throws TableProblem */
  next(bytes: Uint8Array, isLast = false): string {
    const all = this.#held.length > 0 ? joined(this.#held, bytes) : bytes;
    this.#held = new Uint8Array();
    if (!this.#isBegun) {
      if (all.length < beginning && !isLast) {
        this.#held = all.slice();
        return "";
      }
      this.#begin(all);
    }
    const text = this.#decoded(all, isLast);
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.#lines++;
    return text;
  }

  #begin(bytes: Uint8Array): void {
    this.#isBegun = true;
    const kind = binaryKind(bytes);
    if (kind) throw new TableProblem("not-text", { kind });
    const [first = 1, second = 1] = bytes;
    const head = bytes.subarray(0, beginning);
    const zeros = (odd: number) => head.filter((byte, at) => byte === 0 && at % 2 === odd).length;
    if ((first === 0xff && second === 0xfe) || (zeros(1) > head.length / 4 && zeros(0) === 0))
      this.encoding = "utf-16le";
    else if ((first === 0xfe && second === 0xff) || (zeros(0) > head.length / 4 && zeros(1) === 0))
      this.encoding = "utf-16be";
    if (this.encoding !== "utf-8") this.#utf16 = new TextDecoder(this.encoding, { fatal: true });
    else this.#isProved = first === 0xef && second === 0xbb;
  }

  #decoded(bytes: Uint8Array, isLast: boolean): string {
    if (this.#utf16) {
      try {
        return this.#utf16.decode(bytes, { stream: !isLast });
      } catch {
        throw new TableProblem("wrong-encoding", { line: this.#lines });
      }
    }
    if (bytes.includes(0)) throw new TableProblem("not-text", { kind: "unknown" });
    if (this.encoding === "windows-1252") return this.#asWindows(bytes);
    const whole = bytes.length - (isLast ? 0 : begunAtTheEnd(bytes));
    this.#held = bytes.slice(whole);
    const text = asUtf8(bytes.subarray(0, whole));
    if (text !== null) {
      this.#isProved ||= text.length < whole;
      return this.#lines === 1 ? text.replace(/^\uFEFF/, "") : text;
    }
    const lossy = new TextDecoder("utf-8").decode(bytes);
    const right = lossy.slice(0, lossy.indexOf("\uFFFD"));
    if (this.#isProved || /\P{ASCII}/u.test(right)) {
      throw new TableProblem("wrong-encoding", {
        line: this.#lines + right.split("\n").length - 1,
      });
    }
    this.encoding = "windows-1252";
    this.#held = new Uint8Array();
    return this.#asWindows(bytes);
  }

  #asWindows(bytes: Uint8Array): string {
    const text = new TextDecoder("windows-1252").decode(bytes);
    // What Windows has no letter for is some other encoding's.
    const stray = text.search(/[\u0081\u008d\u008f\u0090\u009d]/);
    if (stray < 0) return text;
    const before = text.slice(0, stray).split("\n").length - 1;
    throw new TableProblem("wrong-encoding", { line: this.#lines + before });
  }
}

/** Text that is UTF-8 to the last byte; null where it isn't. */
function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** How many bytes at the end begin a letter that isn't whole. */
function begunAtTheEnd(bytes: Uint8Array): number {
  for (let back = 1; back <= 3; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? back : 0;
  }
  return 0;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const all = new Uint8Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}

/** The text of a file's bytes, with every line ended alike. @throws TableProblem */
export async function* linesAlike(
  bytes: AsyncIterable<Uint8Array>,
  decoder: Decoder,
): AsyncGenerator<string> {
  let isCut = false;
  for await (const some of bytes) {
    const text: string = (isCut ? "\r" : "") + decoder.next(some);
    // A line may be ended by two signs, of which the second comes later.
    isCut = text.endsWith("\r");
    const alike = (isCut ? text.slice(0, -1) : text).replace(/\r\n?/g, "\n");
    if (alike !== "") yield alike;
  }
  const rest = (isCut ? "\r" : "") + decoder.next(new Uint8Array(), true);
  if (rest !== "") yield rest.replace(/\r\n?/g, "\n");
}
