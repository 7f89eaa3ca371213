/**
 * Lists of whole numbers, all of the same length, each kept once and found again by what it holds. A Map with string
 * keys does the same; this is some ten times as quick, and the number of situations is what bounds a proof.
 */
export class VectorTable {
  readonly width: number;
  #size = 0;
  #vectors: Int32Array;
  #slots: Int32Array;

  constructor(width: number) {
    this.width = width;
    this.#vectors = new Int32Array(width * 64);
    this.#slots = new Int32Array(128).fill(-1);
  }

  get size(): number {
    return this.#size;
  }

  /** All vectors, one after the other. */
  get vectors(): Int32Array {
    return this.#vectors.subarray(0, this.#size * this.width);
  }

  /** The index of a vector, which is added if it isn't there. */
  add(vector: Int32Array): number {
    const { width } = this;
    const mask = this.#slots.length - 1;
    let slot = hash(vector, 0, width) & mask;
    for (;;) {
      const index = this.#slots[slot] as number;
      if (index < 0) break;
      if (this.#holds(index, vector)) return index;
      slot = (slot + 1) & mask;
    }
    const added = this.#size++;
    if ((added + 1) * width > this.#vectors.length) {
      const longer = new Int32Array(this.#vectors.length * 2);
      longer.set(this.#vectors);
      this.#vectors = longer;
    }
    this.#vectors.set(vector, added * width);
    this.#slots[slot] = added;
    if (this.#size * 2 > this.#slots.length) this.#rehash();
    return added;
  }

  #holds(index: number, vector: Int32Array): boolean {
    const start = index * this.width;
    for (let at = 0; at < this.width; at++) {
      if (this.#vectors[start + at] !== vector[at]) return false;
    }
    return true;
  }

  #rehash(): void {
    const mask = this.#slots.length * 2 - 1;
    this.#slots = new Int32Array(mask + 1).fill(-1);
    for (let index = 0; index < this.#size; index++) {
      let slot = hash(this.#vectors, index * this.width, this.width) & mask;
      while ((this.#slots[slot] as number) >= 0) slot = (slot + 1) & mask;
      this.#slots[slot] = index;
    }
  }
}

function hash(numbers: Int32Array, start: number, width: number): number {
  let mixed = 0x811c9dc5;
  for (let at = start; at < start + width; at++) {
    mixed = Math.imul(mixed ^ (numbers[at] as number), 0x85ebca6b);
    mixed ^= mixed >>> 15;
  }
  return mixed >>> 0;
}
