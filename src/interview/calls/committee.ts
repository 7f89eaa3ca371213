import type { Definition, Playbook, Text } from "../../questionnaire/definition/definition.ts";
import type { Call } from "./call.ts";
import { plain } from "./search.ts";

/** Somebody who has a say in the buying, by role. */
export type Member = Playbook["buying"]["committee"][number];

/** The buying committee of a segment; nobody where none is told. */
export function committeeOf(definition: Definition, segment: string | null): readonly Member[] {
  const found = definition.segments.find(({ id }) => id === segment);
  return found?.rep?.playbook.buying.committee ?? [];
}

/** Tells whether a call was with somebody in a role. */
export function isInRole(
  { person }: Pick<Call, "person">,
  { role }: Pick<Member, "role">,
): boolean {
  return hasWords(role, person.role);
}

/** Tells whether a call is with somebody who signs in a segment. */
export function isSigner(
  definition: Definition,
  segment: string | null,
  call: Pick<Call, "person">,
): boolean {
  return committeeOf(definition, segment).some((member) => member.signs && isInRole(call, member));
}

/** Those of a segment's committee whom nobody has spoken to and nobody knows by now. */
export function notFound(
  definition: Definition,
  segment: string | null,
  calls: readonly Call[],
): Member[] {
  return committeeOf(definition, segment).filter(
    (member, position) =>
      !calls.some(
        (call) => isInRole(call, member) || call.committee[segment ?? ""]?.[position] !== undefined,
      ),
  );
}

/** The roles of all committees, those of one segment first, each once. */
export function rolesIn(definition: Definition, segment: string | null): Text[] {
  const first = committeeOf(definition, segment);
  const all = [...first, ...definition.segments.flatMap(({ id }) => committeeOf(definition, id))];
  const keys = all.map(({ role }) => JSON.stringify(role));
  return all.map(({ role }) => role).filter((_, at) => keys.indexOf(keys[at] ?? "") === at);
}

/** Tells whether a text says the words, in any of its languages. */
function hasWords(text: Text, words: string): boolean {
  const texts = typeof text === "string" ? [text] : Object.values(text);
  return texts.some((one) => plain(one).trim() === plain(words).trim());
}
