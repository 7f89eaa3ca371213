import { Changes } from "./changes.ts";
import { asKept, goingOn, type Typed } from "./typed.ts";

/** What is to be written in one transaction: calls to remove, and then changes to put. */
export class Writing {
  readonly removed = new Set<string>();
  readonly changes = new Changes();

  get isEmpty(): boolean {
    return this.removed.size === 0 && this.changes.calls().length === 0;
  }

  /** The ids of all calls that it touches. */
  calls(): Set<string> {
    return new Set([...this.removed, ...this.changes.calls()]);
  }

  keep(kept: readonly Typed[]): void {
    for (const one of kept) {
      this.changes.add([goingOn(one, this.changes.get(one.call, one.change.name))]);
    }
  }

  remove(call: string): void {
    this.removed.add(call);
    this.changes.remove(call);
  }

  /** Takes in what is to be written after it. */
  add(later: Writing): void {
    for (const call of later.removed) this.remove(call);
    this.keep(later.changes.all());
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
