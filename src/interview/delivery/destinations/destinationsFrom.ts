import { type Destination, kinds } from "./destination.ts";
import { isObject, type Setting } from "./setting.ts";

/**
 * Destinations from settings that nobody has checked: a list, such as from JSON in an attribute. An address may be a
 * path of the same site. Throws an Error that names everything that is wrong.
 */
export function destinationsFrom(settings: unknown): readonly Destination[] {
  if (!Array.isArray(settings)) throw new Error("Destinations must be a list.");
  const problems: string[] = [];
  const destinations = settings.map((one, at) =>
    read(one, (wrong) => problems.push(`Destination ${at + 1}: ${wrong}.`)),
  );
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return destinations as readonly Destination[];
}

/** What is taken of one destination's settings. */
function read(given: unknown, tell: (wrong: string) => void): unknown {
  if (!isObject(given)) return tell("it must be an object with a “kind”");
  const kind = String(given.kind);
  if (!isKind(kind)) return tell(`“kind” must be one of ${Object.keys(kinds).join(", ")}`);
  const settings: Readonly<Record<string, Setting>> = kinds[kind].settings;
  const taken: Record<string, unknown> = { kind };
  for (const name of Object.keys({ ...settings, ...given })) {
    const setting = Object.hasOwn(settings, name) ? settings[name] : undefined;
    if (setting) taken[name] = setting(given[name], (wrong) => tell(`“${name}” ${wrong}`));
    else if (name !== "kind") tell(`a ${kind} has no setting “${name}”`);
  }
  return taken;
}

function isKind(name: string): name is keyof typeof kinds {
  return Object.hasOwn(kinds, name);
}
