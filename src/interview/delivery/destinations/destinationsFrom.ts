import type { Destination } from "./destination.ts";
import { isPart } from "./part.ts";

const mostFields = 1000;

type Settings = Readonly<Record<string, unknown>>;
/** What is wrong with a setting, or null. */
type Check = (value: unknown) => string | null;

const kinds: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  webhook: { url: mustBe((value) => webAddress(value) !== null, "an http or https address") },
  hubspot: {
    portalId: mustBe(like(/^\d+$/), 'digits as a string, such as "1234567"'),
    formGuid: mustBe(like(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i), "the form's GUID"),
    fields: checkFields,
    subscriptionTypeId: mustBe(
      (value) => value === undefined || Number.isSafeInteger(value),
      "a whole number, or left out",
    ),
  },
  salesforce: {
    oid: mustBe(like(/^00D\w{12}(\w{3})?$/), 'the organisation\'s id, "00D…"'),
    fields: checkFields,
  },
  function: { send: mustBe((value) => typeof value === "function", "a function") },
};

/**
 * Destinations from settings that nobody has checked: a list, such as from JSON in an attribute. An address may be a
 * path of the same site. Throws an Error that names everything that is wrong.
 */
export function destinationsFrom(settings: unknown): readonly Destination[] {
  if (!Array.isArray(settings)) throw new Error("Destinations must be a list.");
  const problems = settings.flatMap((one, at) =>
    problemsOf(one).map((problem) => `Destination ${at + 1}: ${problem}.`),
  );
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return settings.map((one: Destination) =>
    one.kind === "webhook" ? { ...one, url: webAddress(one.url) as string } : one,
  );
}

function problemsOf(settings: unknown): readonly string[] {
  if (!isObject(settings)) return ["it must be an object with a “kind”"];
  const kind = String(settings.kind);
  const checks = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!checks) return [`“kind” must be one of ${Object.keys(kinds).join(", ")}`];
  const wrong = Object.entries(checks).flatMap(([name, check]) => {
    const problem = check(settings[name]);
    return problem ? [`“${name}” ${problem}`] : [];
  });
  const unknown = Object.keys(settings).filter(
    (name) => name !== "kind" && !Object.hasOwn(checks, name),
  );
  return [...wrong, ...unknown.map((name) => `a ${kind} has no setting “${name}”`)];
}

function mustBe(test: (value: unknown) => boolean, wanted: string): Check {
  return (value) => (test(value) ? null : `must be ${wanted}`);
}

function like(pattern: RegExp): (value: unknown) => boolean {
  return (value) => typeof value === "string" && pattern.test(value);
}

function checkFields(value: unknown): string | null {
  if (!isObject(value)) return "must be an object: what fills each field";
  const fields = Object.entries(value);
  if (fields.length === 0 || fields.length > mostFields) return `must have 1 to ${mostFields}`;
  const [name] = fields.find(([, part]) => !isPart(part)) ?? [];
  return name === undefined ? null : `has for “${name}” no part, such as "lead.email" or "segment"`;
}

/** The whole address; null for what no page should send to. Browsers don't fetch addresses with user info. */
function webAddress(value: unknown): string | null {
  // An empty one would be the address of the page itself.
  if (typeof value !== "string" || !value.trim()) return null;
  const base = globalThis.document?.baseURI;
  try {
    const { protocol, username, password, href } = new URL(value, base);
    return /^https?:$/.test(protocol) && !username && !password ? href : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Settings {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
