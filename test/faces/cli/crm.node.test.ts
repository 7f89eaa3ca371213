import { expect, test } from "vitest";
import { listening } from "../collect/forward/listening.ts";
import { kept, source } from "../collect/sending.ts";
import { folderWith, program } from "./program.ts";

interface Property {
  readonly name: string;
  readonly label: string;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
}

test("crm prints what HubSpot needs, with the sales team's names of segments", async () => {
  const folder = folderWith({ "needs.json": kept.text });
  const { status, out } = await program(["crm", "needs.json", "--for", "hubspot"], { folder });
  expect(status).toBe(0);
  const { contacts, notes } = JSON.parse(out);
  const segment = contacts.find(({ name }: Property) => name === "needs_segment");
  expect(segment.options).toEqual(
    source.segments.map(({ id, rep }) => ({ label: rep?.name, value: id })),
  );
  expect(notes[0]).toMatchObject({ name: "needs_key", hasUniqueValue: true });
});

test("crm makes properties; run again it changes what changed and removes nothing", async () => {
  const there = new Map<string, Property>();
  const crm = await listening(({ method, path, body }) => {
    const [, object = "", name] = /^\/crm\/v3\/properties\/(\w+)(?:\/(\w+))?$/.exec(path) ?? [];
    const given = body ? JSON.parse(body) : {};
    const at = `${object} ${name ?? given.name}`;
    if (method !== "POST" && !there.has(at)) return { status: 404, body: { message: "None." } };
    if (method !== "GET") there.set(at, { ...there.get(at), ...given });
    return { status: method === "POST" ? 201 : 200, body: there.get(at) };
  });
  const folder = folderWith({ "needs.json": kept.text });
  const make = async () =>
    program(["crm", "needs.json", "--for", "hubspot", "--make", "--address", crm.url], {
      folder,
      environment: { HUBSPOT_TOKEN: "secret" },
    });
  const first = await make();
  expect(first.err).toBe("");
  expect(first.out.match(/^made /gm)).toHaveLength(there.size);
  expect((await make()).out).not.toMatch(/^(made|changed)/m);
  const [segments] = [there.get("contacts needs_segment")] as [Property];
  const [gone, ...rest] = segments.options ?? [];
  const own = { label: "Our own", value: "own" };
  there.set("contacts needs_segment", {
    ...segments,
    options: [own, ...rest, { label: "Former", value: gone?.value ?? "" }],
  });
  expect((await make()).out).toMatch(/^changed +contacts needs_segment$/m);
  expect(there.get("contacts needs_segment")?.options).toEqual([...(segments.options ?? []), own]);
});

test("crm says what is missing, and never the token", async () => {
  const folder = folderWith({ "needs.json": kept.text });
  const crm = await listening(() => ({ status: 401, body: { message: "No: secret" } }));
  const run = (environment: Record<string, string>) =>
    program(["crm", "needs.json", "--for", "hubspot", "--make", "--address", crm.url], {
      folder,
      environment: { HUBSPOT_TOKEN: "", ...environment },
    });
  expect((await run({})).err).toMatch(/HUBSPOT_TOKEN=/);
  const { status, err } = await run({ HUBSPOT_TOKEN: "secret" });
  expect(status).toBe(2);
  expect(err).toMatch(/^HubSpot doesn’t take a property of contacts\. needs_segment: 401 No: …\n$/);
});
