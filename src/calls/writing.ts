import type { Kept } from "./call.ts";
import { Changes } from "./changes.ts";

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

  keep(kept: readonly Kept[]): void {
    this.changes.add(kept);
  }

  remove(call: string): void {
    this.removed.add(call);
    this.changes.remove(call);
  }

  /** Takes in what is to be written after it. */
  add(later: Writing): void {
    for (const call of later.removed) this.remove(call);
    this.changes.add(later.changes.all());
  }

  /** Does to changes what it will do to those on the device. */
  applyTo(changes: Changes): void {
    for (const call of this.removed) changes.remove(call);
    changes.add(this.changes.all());
  }
}
