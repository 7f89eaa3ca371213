import fc from "fast-check";
import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Served, serveDelivery } from "../../interview/delivery/served.ts";
import { openTab } from "../../interview/delivery/tabs.ts";
import { interviews } from "../../questionnaires/interviews.ts";
import { everyDay } from "../../runs.ts";
import { sharedBrowser } from "../../sharedBrowser.ts";
import { folderWith } from "../cli/program.ts";
import { fakeHubSpot } from "./forward/fakeHubSpot.ts";
import { fakeSalesforce } from "./forward/fakeSalesforce.ts";
import { freePort, type PostgresServer, startPostgres } from "./postgres.ts";
import { readSecret, receiving } from "./receiving.ts";
import { form, given, kept, leadOf, submission } from "./sending.ts";

const [{ answers } = { answers: {} }] = interviews(form);
const token = "pat-eu1-secret";
const credentials = { clientId: "3MVG9key", clientSecret: "8A4BEsecret" };

let postgres: PostgresServer;
let browser: Browser;
beforeAll(async () => {
  postgres = await startPostgres();
  browser = await sharedBrowser();
});
afterAll(async () => {
  await browser?.close();
  await postgres?.remove();
});

/** Of 400 kills, half on each database. */
const kills = everyDay ? 8 : 200;
/** What hangs is ended then; on a slow machine 200 kills take a good part of it. */
const anHour = 3_600_000;

test.each([
  { name: "SQLite", victims: ["tab", "receiver"] },
  { name: "PostgreSQL", victims: ["tab", "receiver", "database"] },
] as const)(
  "on $name: what a website has sent is with both CRMs once in the end, whatever is killed on the way",
  async ({ name, victims }) => {
    const hubspot = await fakeHubSpot(token, {
      trouble: (count) => (count % 13 === 7 ? "lost" : null),
    });
    const salesforce = await fakeSalesforce(credentials, {
      callsOfToken: 40,
      trouble: (count) => (count % 11 === 5 ? "lost" : null),
    });
    const port = await freePort();
    const address = `http://127.0.0.1:${port}/records`;
    const served: Served = await serveDelivery([address]);
    const folder = folderWith({
      "questionnaire.json": kept.text,
      "questionnaire.codes.json": kept.codes,
      "targets.json": JSON.stringify([
        { name: "hs", kind: "hubspot", address: hubspot.url, token: { env: "HS" } },
        {
          name: "sf",
          kind: "salesforce",
          address: salesforce.url,
          clientId: { env: "SF_ID" },
          clientSecret: { env: "SF_SECRET" },
        },
      ]),
    });
    const database = name === "SQLite" ? undefined : await postgres.database();
    const receiver = await receiving(folder, database, {
      port,
      options: ["--forward", "targets.json", "--origin", new URL(served.url).origin],
      environment: { HS: token, SF_ID: credentials.clientId, SF_SECRET: credentials.clientSecret },
    });
    const context = await browser.newContext();
    const open = () =>
      openTab(context, served.url, [{ kind: "webhook", url: address }], {
        limits: { longestPause: 200 },
      });
    let tab = await open();
    const sent: string[] = [];
    const safe: string[] = [];
    const faults: string[] = [];
    const killed = { tab: 0, receiver: 0, database: 0 };

    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...victims),
        fc.integer({ min: 0, max: 8 }),
        fc.boolean(),
        async (victim, soon, isStored) => {
          const before = hubspot.requests.length + salesforce.requests.length;
          for (let one = 0; one < 3; one++) {
            const body = submission(answers, leadOf(`p${sent.length}@c${sent.length % 5}.example`));
            sent.push(body.interview);
            // What is not stored on the device yet when its tab is killed may be lost, and then nobody was told otherwise.
            if (isStored || one < 2) await tab.deliver(body).then(() => safe.push(body.interview));
            else await tab.begin(body);
          }
          // A moment among those at which something of it is on its way to a CRM, or none is yet: each takes four calls or more.
          const reached = () =>
            hubspot.requests.length + salesforce.requests.length >= before + soon;
          await Promise.race([hubspot.until(reached), salesforce.until(reached)]);
          killed[victim]++;
          if (victim === "tab") {
            await tab.crash();
            faults.push(...tab.faults);
            tab = await open();
          } else if (victim === "receiver") await receiver.killAndStart();
          else {
            await postgres.kill();
            await postgres.start();
          }
        },
      ),
      { numRuns: kills },
    );

    await expect.poll(() => tab.kept(), { timeout: 120_000 }).toEqual([]);
    const records = await given(port, readSecret);
    const accepted = records.map(({ interview }) => interview).toSorted();
    expect(new Set(accepted).size).toBe(accepted.length);
    expect(safe.filter((interview) => !accepted.includes(interview))).toEqual([]);
    expect(accepted.filter((interview) => !sent.includes(interview))).toEqual([]);

    const notes = () => hubspot.objects.notes?.map(({ properties }) => properties.needs_key) ?? [];
    const tasks = () => salesforce.records.Task.map(({ Needs_Key__c }) => Needs_Key__c);
    await hubspot.until(() => notes().length >= accepted.length);
    await salesforce.until(() => tasks().length >= accepted.length);
    expect(notes().toSorted()).toEqual(accepted);
    expect(tasks().toSorted()).toEqual(accepted);
    const emails = records.map(({ person }) => person.email).toSorted();
    expect(hubspot.objects.contacts?.map(({ properties }) => properties.email).toSorted()).toEqual(
      emails,
    );
    expect(salesforce.records.Lead.map(({ Email }) => Email).toSorted()).toEqual(emails);
    expect(hubspot.objects.companies).toHaveLength(Math.min(5, accepted.length));
    expect(faults).toEqual([]);
    console.log(`${name}: ${JSON.stringify(killed)} killed, ${accepted.length} records.`);
    await context.close();
    await served.close();
  },
  anHour,
);
