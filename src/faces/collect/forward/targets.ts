import * as z from "zod/mini";
import type { Target } from "./target.ts";
import { webhookTarget } from "./webhook.ts";

/** The targets that a file names, or all that is wrong with it. */
export type TargetsReading =
  | { readonly ok: true; readonly targets: readonly Target[] }
  | { readonly ok: false; readonly problems: readonly string[] };

type Environment = Readonly<Record<string, string | undefined>>;

const name = z
  .string("must be a text")
  .check(z.regex(/^[\w.-]{1,60}$/, "must be up to 60 letters, digits, dots, - and _"));

const secret = z.strictObject(
  { env: z.string("must be the name of an environment variable") },
  'must be { "env": "NAME" }: a secret stands in the environment, not in the file',
);

const address = z
  .string("must be a web address")
  .check(z.refine(isAddress, "must be a web address"));

const kinds = z.discriminatedUnion(
  "kind",
  [z.strictObject({ name, kind: z.literal("webhook"), url: address, secret }, unknownSetting)],
  "must be one of webhook",
);

const file = z.array(kinds, "must be a list of targets").check(
  z.minLength(1, "must name a target"),
  z.refine(
    (targets) => new Set(targets.map((target) => target.name)).size === targets.length,
    "must give each target a name of its own",
  ),
);

/** Reads the file of targets, with secrets from the environment. No problem that it tells holds a secret. */
export function readTargets(text: string, environment: Environment): TargetsReading {
  const json = parsed(text);
  if (json === undefined) return { ok: false, problems: ["It is no JSON."] };
  const { success, data, error } = file.safeParse(json);
  if (!success) return { ok: false, problems: error.issues.map(sentence) };
  const problems: string[] = [];
  const targets = data.map((settings, at) => {
    const variable = settings.secret.env;
    const value = environment[variable] ?? "";
    const told = (wrong: string) => problems.push(`[${at}]: ${variable} ${wrong}.`);
    if (value === "") told("isn’t set in the environment");
    else if (!isWebhookSecret(value)) told("must be whsec_ and 24 to 64 bytes in Base64");
    return webhookTarget(settings.name, settings.url, value);
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, targets };
}

/** As the Standard Webhooks want it. */
function isWebhookSecret(value: string): boolean {
  if (!/^whsec_[A-Za-z0-9+/]+={0,2}$/.test(value)) return false;
  const { length } = Buffer.from(value.slice("whsec_".length), "base64");
  return length >= 24 && length <= 64;
}

function isAddress(value: string): boolean {
  const url = URL.canParse(value) ? new URL(value) : null;
  return url !== null && /^https?:$/.test(url.protocol) && !url.username && !url.password;
}

function unknownSetting(issue: z.core.$ZodRawIssue): string {
  return issue.code === "unrecognized_keys"
    ? `has settings that there are none of: ${(issue.keys as readonly string[]).join(", ")}`
    : "must be an object with a kind";
}

function sentence({ path, message }: z.core.$ZodIssue): string {
  const place = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`));
  return `${place.join("") || "It"}: ${message}.`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
