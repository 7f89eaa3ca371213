import type { Definition } from "../definition/definition.ts";
import type { Path } from "../definition/problem.ts";
import { type Use, usesIn } from "../editing/uses.ts";
import type { Renames } from "./likeness.ts";

type Mutable = Record<string | number, unknown>;

/** A questionnaire with each id that was renamed as it is called later, wherever it stands. */
export function inLaterIds(definition: Definition, renames: Renames): Definition {
  const nameOf = laterNames(definition, renames);
  const uses = [...usesIn(definition)];
  if (uses.every((use) => nameOf(use) === shortId(use))) return definition;
  const renamed = structuredClone(definition) as Definition;
  for (const use of uses) {
    if (use.as === "key") continue;
    holderOf(renamed, use.path)[use.path.at(-1) as string] = nameOf(use);
  }
  const objects = new Map<string, { holder: Mutable; names: Map<string, string> }>();
  for (const use of uses) {
    if (use.as !== "key") continue;
    const holder = holderOf(renamed, use.path);
    const within = JSON.stringify(use.path.slice(0, -1));
    const { names } = objects.get(within) ?? { names: new Map<string, string>() };
    objects.set(within, { holder, names: names.set(`${use.path.at(-1)}`, nameOf(use)) });
  }
  for (const { holder, names } of objects.values()) renameKeys(holder, names);
  return renamed;
}

/** The same renames, from the later version to the earlier. */
export function backwards({ questions, options, segments }: Renames): Renames {
  const turned = (ids: ReadonlyMap<string, string>) =>
    new Map([...ids].map(([from, to]) => [to, from]));
  return {
    questions: turned(questions),
    options: new Map(
      [...questions].map(([before, after]) => [before, turned(options.get(after) ?? new Map())]),
    ),
    segments: turned(segments),
  };
}

function laterNames(definition: Definition, renames: Renames): (use: Use) => string {
  const questions = named(definition.questions, renames.questions);
  const segments = named(definition.segments, renames.segments);
  const options = new Map(
    definition.questions.map((question) => {
      const later = renames.questions.get(question.id);
      const ids = later === undefined ? undefined : renames.options.get(later);
      return [question.id, named(question.options, ids ?? new Map())];
    }),
  );
  return (use) => {
    const id = shortId(use);
    if (use.kind === "segment") return segments.get(id) ?? id;
    if (use.kind === "question") return questions.get(id) ?? id;
    return options.get(use.id.split("/")[0] ?? "")?.get(id) ?? id;
  };
}

/** Stands before an id that is kept apart from the same one of another thing; no id begins with it. */
const apart = "~";

/** A thing whose id another has later is kept apart; one that was kept apart gets its own back. */
function named(
  things: readonly { readonly id: string }[],
  renamed: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const taken = new Set(renamed.values());
  const otherwise = (id: string) => {
    const own = id.startsWith(apart) ? id.slice(apart.length) : id;
    return taken.has(own) ? `${apart}${own}` : own;
  };
  return new Map(things.map(({ id }) => [id, renamed.get(id) ?? otherwise(id)]));
}

function shortId({ kind, id }: Use): string {
  return kind === "option" ? id.slice(id.indexOf("/") + 1) : id;
}

function holderOf(root: unknown, path: Path): Mutable {
  return path.slice(0, -1).reduce<unknown>((at, step) => (at as Mutable)[step], root) as Mutable;
}

/** Changes keys in place, each where it stands. */
function renameKeys(holder: Mutable, names: ReadonlyMap<string, string>): void {
  const entries = Object.entries(holder);
  for (const [key] of entries) delete holder[key];
  for (const [key, value] of entries) holder[names.get(key) ?? key] = value;
}
