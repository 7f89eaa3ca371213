import type { Definition } from "./definition.ts";

/** Whether two definitions say the same: pages tend to read a text once more, and only what it says counts. */
export function sameDefinition(one: Definition, other: Definition): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
