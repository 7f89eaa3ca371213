import { Changes } from "./changes.ts";
import { asKept, goingOn, type Typed } from "./typed.ts";

/** What is to be written: calls to remove, and then changes to put. */
export class Writing {
  readonly removed = new Set<string>();
  readonly changes = new Changes();
  /** Calls that are only written again, since they may have been lost: whoever has removed one meanwhile has the last word. */
  readonly again = new Set<string>();
  /** Calls of which it is still to be noted that they were removed. */
  readonly tombs = new Set<string>();

  get isEmpty(): boolean {
    const { removed, changes, tombs } = this;
    return removed.size === 0 && tombs.size === 0 && changes.calls().length === 0;
  }

  /** The ids of all calls that it touches. */
  calls(): Set<string> {
    return new Set([...this.removed, ...this.changes.calls()]);
  }

  keep(kept: readonly Typed[]): void {
    for (const one of kept) {
      this.changes.add([goingOn(one, this.changes.get(one.call, one.change.name))]);
      if (one.change.name === "about") this.again.delete(one.call);
    }
  }

  /** The same for what was kept before, and may have been lost. */
  keepAgain(known: Changes): void {
    const begun = this.changes.calls().filter((call) => this.changes.get(call, "about"));
    const fresh = new Set(begun.filter((call) => !this.again.has(call)));
    this.keep(known.all());
    for (const call of known.calls()) if (!fresh.has(call)) this.again.add(call);
  }

  remove(call: string): void {
    this.removed.add(call);
    this.tombs.add(call);
    this.changes.remove(call);
    this.again.delete(call);
  }

  /** Takes in what is to be written after it. */
  add(later: Writing): void {
    for (const call of later.removed) this.remove(call);
    for (const call of later.tombs) this.tombs.add(call);
    const again = new Changes(later.changes.all().filter(({ call }) => later.again.has(call)));
    this.keepAgain(again);
    this.keep(later.changes.all().filter(({ call }) => !later.again.has(call)));
  }

  /** Does to changes what it will do to those on the device. */
  applyTo(changes: Changes): void {
    for (const call of this.removed) changes.remove(call);
    changes.add(this.changes.all().map(asKept));
  }

  /** Shows notes, among changes as they are on the device, as they are typed here: the two are joined once it is written. */
  showNotes(changes: Changes): void {
    for (const one of this.changes.all() as Typed[]) {
      const { at = 0 } = changes.get(one.call, one.change.name) ?? {};
      if (one.base !== undefined) changes.add([{ ...asKept(one), at: Math.max(at, one.at) }]);
    }
  }
}
