import * as z from "zod/mini";
import { hubspotTarget } from "./hubspot/target.ts";
import { salesforceTarget } from "./salesforce/target.ts";
import type { Target } from "./target.ts";
import { webhookTarget } from "./webhook.ts";

/** The targets that a file names, or all that is wrong with it. */
export type TargetsReading =
  | { readonly ok: true; readonly targets: readonly Target[] }
  | { readonly ok: false; readonly problems: readonly string[] };

const hubspotAddress = "https://api.hubapi.com";

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

const since = z.optional(
  z
    .string("must be a text")
    .check(
      z.refine(
        (text) => !Number.isNaN(momentOf(text)),
        'must be "all", or a day such as 2026-11-30',
      ),
    ),
);

const webhook = z.strictObject({ name, since, kind: z.literal("webhook"), url: address, secret });

const fields = z.optional(
  z
    .record(z.string(), z.string("must be the name of a field of the form"), "must be an object")
    .check(
      z.refine(
        (names) => Object.keys(names).every((one) => /^[a-z]\w*$/i.test(one) && !isOwn.test(one)),
        "fills what is no field, or what is filled anyway: the e-mail address, and all that begins with needs_",
      ),
    ),
);

const isOwn = /^(email|needs_\w*)$/i;

const yesOrNo = z.optional(z.boolean("must be true or false"));

const hubspot = z.strictObject({
  name,
  since,
  kind: z.literal("hubspot"),
  token: secret,
  address: z.optional(address),
  fields,
  companies: yesOrNo,
});

const salesforce = z.strictObject({
  name,
  since,
  kind: z.literal("salesforce"),
  address,
  clientId: secret,
  clientSecret: secret,
  as: z.optional(z.enum(["lead", "contact"], "must be lead or contact")),
  fields,
  duplicates: yesOrNo,
});

const kinds = z.discriminatedUnion(
  "kind",
  [webhook, hubspot, salesforce],
  "must be one of webhook, hubspot, salesforce",
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
    const target = openTarget(settings, ({ env }, fits, wanted) => {
      const value = environment[env] ?? "";
      if (value === "") problems.push(`[${at}]: ${env} isn’t set in the environment.`);
      else if (!fits(value)) problems.push(`[${at}]: ${env} must be ${wanted}.`);
      return value;
    });
    const { since } = settings;
    return since === undefined ? target : { ...target, since: momentOf(since) };
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, targets };
}

/** Gives a secret, and tells where it is none. */
type Secrets = (
  secret: { readonly env: string },
  fits: (value: string) => boolean,
  wanted: string,
) => string;

function openTarget(settings: z.output<typeof kinds>, secretOf: Secrets): Target {
  const token = (one: { readonly env: string }) =>
    secretOf(one, (value) => /^[\x21-\x7e]+$/.test(value), "a token, with no spaces in it");
  const { name } = settings;
  if (settings.kind === "webhook") {
    const wanted = "whsec_ and 24 to 64 bytes in Base64";
    return webhookTarget(name, settings.url, secretOf(settings.secret, isWebhookSecret, wanted));
  }
  if (settings.kind === "hubspot") {
    const { address = hubspotAddress, fields = {}, companies = true } = settings;
    return hubspotTarget(name, { address, token: token(settings.token), fields, companies });
  }
  const { address, as = "lead", fields = {}, duplicates = false } = settings;
  const clientId = token(settings.clientId);
  const clientSecret = token(settings.clientSecret);
  return salesforceTarget(name, { address, clientId, clientSecret, as, fields, duplicates });
}

/** As the Standard Webhooks want it. */
function isWebhookSecret(value: string): boolean {
  if (!/^whsec_[A-Za-z0-9+/]+={0,2}$/.test(value)) return false;
  const { length } = Buffer.from(value.slice("whsec_".length), "base64");
  return length >= 24 && length <= 64;
}

/** In milliseconds since 1970. */
function momentOf(text: string): number {
  if (text === "all") return 0;
  return /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN;
}

function isAddress(value: string): boolean {
  const url = URL.canParse(value) ? new URL(value) : null;
  return url !== null && /^https?:$/.test(url.protocol) && !url.username && !url.password;
}

function sentence(issue: z.core.$ZodIssue): string {
  const place = issue.path.map((part) =>
    typeof part === "number" ? `[${part}]` : `.${String(part)}`,
  );
  const wrong =
    issue.code === "unrecognized_keys"
      ? `has no setting “${issue.keys.join("”, “")}”`
      : issue.message;
  return `${place.join("") || "It"}: ${wrong}.`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
