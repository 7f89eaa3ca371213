import type { Kept } from "./call.ts";

/** Changes of calls: under each name the one that counts, which is the latest, and of two at one time the last added. */
export class Changes {
  readonly #calls = new Map<string, Map<string, Kept>>();

  constructor(all: Iterable<Kept> = []) {
    this.add(all);
  }

  add(all: Iterable<Kept>): void {
    for (const kept of all) {
      const call = this.#calls.get(kept.call) ?? new Map<string, Kept>();
      const { at = 0 } = call.get(kept.change.name) ?? {};
      if (kept.at >= at) call.set(kept.change.name, kept);
      this.#calls.set(kept.call, call);
    }
  }

  get(call: string, name: string): Kept | undefined {
    return this.#calls.get(call)?.get(name);
  }

  remove(call: string): void {
    this.#calls.delete(call);
  }

  /** The ids of the calls that have changes. */
  calls(): string[] {
    return [...this.#calls.keys()];
  }

  /** The changes of one call, in the order of their names. */
  of(call: string): Kept[] {
    const byName = [...(this.#calls.get(call)?.values() ?? [])];
    return byName.sort((a, b) => (a.change.name < b.change.name ? -1 : 1));
  }

  all(): Kept[] {
    return this.calls().flatMap((call) => this.of(call));
  }
}
