import type { Definition } from "../../questionnaire/definition/definition.ts";
import { suitedItems } from "../../questionnaire/definition/suited.ts";
import { conditionsOf } from "../../questionnaire/definition/when.ts";

/** By question, what parts of playbooks look at: the answers that one condition names together, in a list of their own. */
export function answersLookedAt(
  definition: Definition,
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const lists = new Map<string, (readonly string[])[]>();
  for (const { when } of suitedItems(definition)) {
    for (const { question, answers } of when ? conditionsOf(when).flat() : []) {
      lists.set(question, [...(lists.get(question) ?? []), answers]);
    }
  }
  return lists;
}
