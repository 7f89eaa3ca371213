import { existsSync } from "node:fs";
import { dirname } from "node:path";
import type { Target } from "../../collect/forward/target.ts";
import { readTargets } from "../../collect/forward/targets.ts";
import type { VersionChanged } from "../../collect/listen.ts";
import { databaseFrom, fieldsOfNoForm, receivedIn } from "../collectSettings.ts";
import { command, misused } from "../command.ts";
import { Failure } from "../failure.ts";
import { textOf } from "../files.ts";
import { missingIn } from "../installed.ts";
import { wholeIn } from "../wholeIn.ts";

const synopsis = "collect FILE… [--origin URL]… [--forward FILE]";

export const collect = command({
  synopsis,
  help: `
Runs a receiver for what websites and consoles send: keeps each record once,
puts codes back to segments, adds the sales team's words, and gives all of it as
NDJSON or CSV. FILEs are the questionnaires; the map of codes that publish made
is read from beside each. Former versions stay known.

A website's answers are decided again by the version that they were given to,
and a call is held to its own. What can't be checked, since that version or the
map of codes isn't known, and what doesn't fit is set aside as it was sent, and
goes nowhere. Each start looks at it again and takes in what fits then, so give
it the missing FILE. A version that has decided records can't become something
else.

  --origin URL       a website whose pages may send, such as
                     https://www.example.com; as often as there are websites.
                     Once one is named, pages of others are refused
  --database FILE    where records are kept, records.db if left out
  --port N           8787 if left out; 0 takes any that is free
  --host ADDRESS     127.0.0.1 if left out: this machine alone
  --proxy            it stands behind a proxy that says who sends
                     (X-Forwarded-For)
  --per-minute N     how much one address may send in a minute; 120 if left out
  --keep-days N      erases what was received before so many days
  --forward FILE     where records go on to: a JSON file with a list of targets,
                     each with a name that stays, and secrets by the names of
                     environment variables:
                     [{ "name": "ours", "kind": "webhook",
                        "url": "https://…", "secret": { "env": "OUR_SECRET" } },
                      { "name": "crm", "kind": "hubspot",
                        "token": { "env": "HUBSPOT_TOKEN" } },
                      { "name": "sf", "kind": "salesforce",
                        "address": "https://ours.my.salesforce.com",
                        "clientId": { "env": "SF_ID" },
                        "clientSecret": { "env": "SF_SECRET" } }]

From the environment, so that they stand in no list of processes:
  DATABASE_URL       a PostgreSQL database (postgres://…) in place of --database
  READ_SECRET        what reading and erasing take; without it nobody can
  CALLS_SECRET       what sending calls takes, and any other whole record;
                     without it everybody can. What visitors send takes none

  POST /records      takes a submission or a record, 200 once it is on the disk
  GET /records       ?format=ndjson|csv &since=MOMENT &questionnaire=ID
                     &aside=yes for those that were set aside, with the reason
  DELETE /records    ?email=ADDRESS or ?key=KEY, with all of that interview, and
                     calls together with the interview that they began with.
                     What is sent again of it is answered, and not kept, unless
                     the person has agreed anew. Tells the keys of others'
                     records that mention the address
  GET /review        ?questionnaire=ID &format=html|json &language=de: what the
                     records tell over time; see help review
  GET /forwarding    how many records wait, are done, are of no use there or are
                     dead letters at each target, why, and until when it is left
                     alone
  POST /forwarding   ?target=NAME sends its dead letters again; with &key=KEY
                     that one, or what else isn’t done
  POST /events       takes happenings of pages, for statistics
  GET /health        200 while the database answers

HubSpot and Salesforce need what needs-diagnostic crm makes. "fields" of such a
target says which field of a form fills which property or field of a person.
HubSpot: "companies": false makes none. Salesforce: "as": "contact" makes
contacts and accounts of new people in place of leads; "duplicates": true saves
what a duplicate rule only alerts of. Ids of a lead, contact, account or
opportunity in a call's context say what the call is about, so let calls take a
secret (CALLS_SECRET) where such ids come. A webhook is signed as
standardwebhooks.com says; its webhook-id is the record's key, by which who
takes it tells what came twice. A target gets what comes from when it is first
named; with "since": "all", or a day such as "2026-11-30", what came before too.
What it refuses is a dead letter, and so is what could not be sent for three
days; a refused secret or address is tried on for as long, since it can be put
right. Of what a target says only status, codes and names of fields are kept:
the rest may repeat what was sent. What has gone on is erased there, not here.

Needs hono, @hono/node-server, and libsql or pg; says so where one is missing.
Ctrl-C ends it, once what is under way is done.`,
  takes: [1, Number.POSITIVE_INFINITY],
  options: {
    origin: { type: "string", multiple: true },
    database: { type: "string" },
    port: { type: "string" },
    host: { type: "string" },
    proxy: { type: "boolean" },
    "per-minute": { type: "string" },
    "keep-days": { type: "string" },
    forward: { type: "string" },
  },
  async run(values, files) {
    const number = (name: "port" | "per-minute" | "keep-days", least: number, most: number) => {
      const text = values[name];
      return text === undefined ? undefined : wholeIn(text, `--${name}`, least, most, synopsis);
    };
    const port = number("port", 0, 65_535) ?? 8787;
    const perMinute = number("per-minute", 1, 1_000_000) ?? 120;
    const keepDays = number("keep-days", 1, 36_500);
    const origins = (values.origin ?? []).map(originIn);
    const { DATABASE_URL, READ_SECRET, CALLS_SECRET } = process.env;
    const database = databaseFrom(DATABASE_URL, values.database);
    const given = await Promise.all(files.map(receivedIn));
    const questionnaires = given.map(({ kept }) => kept);
    const twice = questionnaires.find(({ id, version }, at) =>
      questionnaires.slice(0, at).some((one) => one.id === id && one.version === version),
    );
    if (twice)
      throw new Failure(`Two of the files are version “${twice.version}” of “${twice.id}”.`);
    const targets = values.forward === undefined ? [] : await targetsIn(values.forward);
    if (!DATABASE_URL && !existsSync(dirname(database))) {
      throw new Failure(`There is no folder ${dirname(database)} for the database.`);
    }
    const { collect: run } = await installed();
    const collecting = await run({
      questionnaires,
      database,
      host: values.host ?? "127.0.0.1",
      port,
      origins,
      readSecret: READ_SECRET || undefined,
      callsSecret: CALLS_SECRET || undefined,
      perMinute,
      keepDays,
      isBehindProxy: values.proxy === true,
      targets,
      onRequest: log,
      onErased: () => log({ notKept: "It is of what was erased." }),
      onForward: log,
    }).catch((failure: unknown) => {
      throw (
        changedIn(failure) ??
        missingIn(failure, "The receiver") ??
        new Failure(`The receiver can’t start: ${wordsOf(failure)}.`)
      );
    });
    say(
      `Takes records at http://${values.host ?? "127.0.0.1"}:${collecting.port}/records. Ctrl-C ends it.`,
    );
    if (!READ_SECRET) say("Nobody can read, erase or review: READ_SECRET isn’t set.");
    if (!CALLS_SECRET) say("Calls are taken from whoever reaches it: CALLS_SECRET isn’t set.");
    for (const id of collecting.withoutCodes) say(lackingCodes(id));
    const definitions = given.map(({ definition }) => definition);
    for (const { name, fields } of fieldsOfNoForm(targets, definitions)) {
      say(
        `${name} names fields that no lead form of these questionnaires has: ${fields.join(", ")}.`,
      );
    }
    for (const [name, count] of collecting.passedOver) {
      if (count > 0) say(passedOver(name, count));
    }
    collecting.retaken.then((count) => {
      if (count > 0)
        say(`Records that were set aside and fit now, so that they are taken: ${count}.`);
    });
    await new Promise<void>((ended) => {
      process.once("SIGINT", ended);
      process.once("SIGTERM", ended);
    });
    await collecting.close();
    return 0;
  },
});

/** @throws Failure */
async function targetsIn(file: string): Promise<readonly Target[]> {
  const reading = readTargets(await textOf(file), process.env);
  if (reading.ok) return reading.targets;
  throw new Failure([`${file} names no targets:`, ...reading.problems].join("\n  "));
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function lackingCodes(id: string): string {
  return `What websites send of “${id}” is set aside: its map of codes isn’t known, which publish keeps as
*.codes.json beside the questionnaire. Put it there and start again; what was set aside is looked at again then.`;
}

function passedOver(target: string, count: number): string {
  return `${target} doesn’t get records from before it was first named: ${count}. With "since": "all" beside its name it does.`;
}

/** What to do, where a version that was in use has changed. */
function changedIn(failure: unknown): Failure | null {
  const { name, questionnaire } = Object(failure) as Partial<VersionChanged>;
  if (name !== "VersionChanged" || !questionnaire) return null;
  const { id, version } = questionnaire;
  return new Failure(
    `Records are kept that another content of “${id}” has decided, of this same version “${version}”. Give what you
have changed a version of its own, publish it, and start again; the former version stays known.`,
  );
}

/** A line of the log. */
function log(happened: object): void {
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), ...happened })}\n`);
}

function originIn(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol) && /^\/?$/.test(url.pathname + url.search)) {
    return url.origin;
  }
  throw misused(
    `--origin takes a website such as https://www.example.com, not “${text}”.`,
    synopsis,
  );
}

/** @throws Failure where a library is missing */
async function installed() {
  try {
    return await import("../../collect/listen.ts");
  } catch (failure) {
    throw missingIn(failure, "The receiver") ?? failure;
  }
}

function wordsOf(failure: unknown): string {
  // Never the address of a database, which holds a password.
  const { code, message } = Object(failure) as { code?: string; message?: string };
  return code === "EADDRINUSE"
    ? "another program has this port"
    : (message ?? "it isn’t known why");
}
