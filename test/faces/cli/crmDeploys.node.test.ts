import { expect, test } from "vitest";
import { listening } from "../collect/forward/listening.ts";
import { kept, source } from "../collect/sending.ts";
import { folderWith, program } from "./program.ts";

type Values = ReadonlyMap<string, string>;

/** An org that deploys metadata as its documentation describes it: values of a picklist that aren't in it are switched off. */
async function org({ refuses = "", hides = "" } = {}) {
  const fields = new Map<string, Values>();
  const looks = new Map<string, number>();
  const results = new Map<string, object>();
  const server = await listening(({ method, path, headers, body }) => {
    if (path === "/services/oauth2/token") {
      const isOurs = new URLSearchParams(body).get("client_secret") === "the secret";
      return isOurs
        ? { status: 200, body: { access_token: "the token" } }
        : { status: 400, body: { error: "invalid_client", error_description: "the secret" } };
    }
    if (headers.authorization !== "Bearer the token") return { status: 401 };
    const [, object] = /\/sobjects\/(\w+)\/describe$/.exec(path) ?? [];
    if (object) {
      const own = [...fields].filter(([name]) => name.startsWith(`${object}.`) && name !== hides);
      const described = own.map(([name, values]) => ({
        name: name.slice(object.length + 1),
        picklistValues: [...values].map(([value, label]) => ({ value, label, active: true })),
      }));
      return { status: 200, body: { name: object, fields: described } };
    }
    if (method === "POST" && path.endsWith("/metadata/deployRequest")) {
      const id = `0Af${results.size}`;
      results.set(id, deployed(body));
      return { status: 201, body: { id } };
    }
    const [, id = ""] = /\/metadata\/deployRequest\/(\w+)\?includeDetails=true$/.exec(path) ?? [];
    const seen = (looks.get(id) ?? 0) + 1;
    looks.set(id, seen);
    const result = seen > 1 ? results.get(id) : { done: false, status: "Pending" };
    return { status: 200, body: { id, deployResult: result } };
  });

  function deployed(body: string): object {
    const isCheck = body.includes('"checkOnly":true');
    const failures = refuses
      ? [{ fullName: refuses, componentType: "CustomField", problem: "Too many fields" }]
      : [];
    const successes = [
      ...body.matchAll(/objects\/(\w+)\.object<\?xml.*?<\/CustomObject>/gs),
    ].flatMap(([xml, object]) =>
      [...xml.matchAll(/<fields>.*?<\/fields>/gs)].map(([field]) => {
        const name = `${object}.${/<fullName>(\w+__c)</.exec(field)?.[1]}`;
        const values = new Map(
          [
            ...field.matchAll(
              /<value>\s*<fullName>(.*?)<\/fullName>.*?<label>(.*?)<\/label>\s*<\/value>/gs,
            ),
          ].map(([, value = "", label = ""]) => [value, label]),
        );
        const before = fields.get(name);
        const isSame = JSON.stringify([...(before ?? [])]) === JSON.stringify([...values]);
        if (!isCheck && !refuses) fields.set(name, values);
        const created = before === undefined;
        const changed = !created && !isSame;
        return { fullName: name, componentType: "CustomField", created, changed, success: true };
      }),
    );
    return {
      done: true,
      success: failures.length === 0,
      status: failures.length === 0 ? "Succeeded" : "Failed",
      details: { componentSuccesses: successes, componentFailures: failures },
    };
  }

  return { ...server, fields };
}

const folder = () => folderWith({ "needs.json": kept.text });

function make(address: string, where: string, environment: Record<string, string> = {}) {
  const args = ["crm", "needs.json", "--for", "salesforce", "--make", "--address", address];
  const secrets = { SALESFORCE_ID: "the id", SALESFORCE_SECRET: "the secret", ...environment };
  return program(args, { folder: where, environment: secrets });
}

test("crm makes what Salesforce needs; run again it changes what changed and switches nothing off", async () => {
  const crm = await org();
  const where = folder();
  const first = await make(crm.url, where);
  expect(first.err).toBe("");
  expect(first.out.match(/^made /gm)).toHaveLength(crm.fields.size);
  expect(first.out).toContain("Activity.Needs_Key__c");
  const segments = () => crm.fields.get("Lead.Needs_Segment__c") ?? new Map();
  expect([...segments()]).toEqual(source.segments.map(({ id, rep }) => [id, rep?.name]));
  expect((await make(crm.url, where)).out).not.toMatch(/^(made|changed)/m);
  const [[missing] = [], ...others] = [...segments()];
  crm.fields.set("Lead.Needs_Segment__c", new Map([...others, ["own", "Our own"]]));
  const again = await make(crm.url, where);
  expect(again.out.match(/^changed .*/gm)).toEqual(["changed Lead.Needs_Segment__c"]);
  expect([...segments().keys()].toSorted()).toEqual(
    [missing, ...others.map(([id]) => id), "own"].toSorted(),
  );
});

test("crm deploys nothing where the app's user doesn't see whose values it would switch off", async () => {
  const hides = "Contact.Needs_Segment__c";
  const crm = await org({ hides });
  const where = folder();
  const values = new Map([["own", "Our own"]]);
  crm.fields.set(hides, values);
  const { status, err } = await make(crm.url, where);
  expect(status).toBe(2);
  expect(err).toContain(`doesn’t see ${hides}`);
  expect([...crm.fields]).toEqual([[hides, values]]);
});

test("crm says what Salesforce refuses and what is missing, and never the secret", async () => {
  const where = folder();
  const crm = await org({ refuses: "Lead.Needs_Tier__c" });
  const refused = await make(crm.url, where);
  expect(refused.status).toBe(2);
  expect(refused.err).toContain("Failed, and nothing is changed.\n  Lead.Needs_Tier__c: Too many");
  expect(crm.fields.size).toBe(0);
  const closed = await org();
  const denied = await make(closed.url, where, { SALESFORCE_SECRET: "another secret" });
  expect(denied.err).toMatch(/^Salesforce doesn’t take it\. No token\. invalid_client/);
  expect(denied.err).not.toContain("another secret");
  expect((await make("here", where)).err).toContain("My Domain");
  expect((await make(crm.url, where, { SALESFORCE_ID: "" })).err).toContain("SALESFORCE_ID=");
});
