import fc from "fast-check";
import { expect, test } from "vitest";
import { consoleAddress } from "../../../src/faces/consoleHost/consoleAddress.ts";
import { handedIn } from "../../../src/faces/consolePage/fragment.ts";
import { readHanded } from "../../../src/faces/consolePage/handed.ts";
import { runs } from "../../runs.ts";

test("an address hands over facts, answers and ids by names with dots, and parts whole as JSON", () => {
  const address =
    "#account=Acme%20%26%20Sons&known.size=1,200&known.goals=a,b&context.deal=4711&website.interview=w1" +
    "&website.answers.need=space";
  expect(readHanded(handedIn(address))).toEqual({
    call: {
      account: "Acme & Sons",
      known: { size: "1,200", goals: ["a", "b"] },
      context: { deal: "4711" },
      website: { interview: "w1", answers: { need: "space" } },
    },
    leftOut: [],
  });
  const whole = encodeURIComponent(JSON.stringify({ answers: { need: { options: ["space"] } } }));
  expect(readHanded(handedIn(`#website=${whole}`))?.call.website).toEqual({
    answers: { need: { options: ["space"] } },
  });
  expect(handedIn("#")).toBeNull();
});

test("the address of a call says it whole, whatever stood behind the # of the page's before", () => {
  const call = {
    account: "Acme & Sons = 1",
    known: { goals: ["a,b", "c"] },
    suggestions: [{ question: "need", option: "heat", quote: "“Too cold”" }],
  };
  const address = consoleAddress("https://console.example/?questionnaire=needs#old=1", call);
  expect(address).toMatch(/^https:\/\/console\.example\/\?questionnaire=needs#account=/);
  const { call: read } = readHanded(handedIn(new URL(address).hash)) ?? {};
  expect({ ...read, suggestions: JSON.parse(`${read?.suggestions}`) }).toEqual(call);
});

test("what doesn't fit is named, and takes nothing else with it", () => {
  const raw = {
    account: "Acme",
    person: 7,
    colour: "red",
    known: { size: 120, "two words": "x", list: ["a", 1] },
    context: [],
    website: { answers: { need: "space", place: null }, facts: { size: 3 }, segment: "s-1" },
  };
  const { call, leftOut } = readHanded(raw) ?? {};
  expect(call).toEqual({
    account: "Acme",
    known: { size: 120 },
    website: { answers: { need: "space" }, facts: {} },
  });
  expect(leftOut?.toSorted()).toEqual([
    "colour",
    "context",
    "known.list",
    "known.two words",
    "person",
    "website.answers.place",
    "website.facts.size",
  ]);
});

test.each([
  null,
  7,
  "open",
  [],
  10n,
  () => {},
  { known: "x".repeat(200_000) },
])("nothing is taken of what is no call: %s", (raw) => {
  expect(readHanded(raw)).toBeNull();
});

const names = fc.oneof(
  fc.constantFrom("account", "known", "website", "context", "__proto__", "constructor", "answers"),
  fc.string({ maxLength: 8 }),
);

test("whatever comes, it is read or told, touches no prototype, and stays small", () => {
  const values = fc.oneof(
    fc.jsonValue({ depthSize: "small" }),
    fc.dictionary(names, fc.jsonValue()),
  );
  const property = fc.property(fc.dictionary(names, values), (raw) => {
    const handed = readHanded(raw);
    if (!handed) return;
    const { account, person, known = {}, website } = handed.call;
    for (const line of [account ?? "", person ?? ""]) expect(line.length).toBeLessThan(201);
    for (const value of Object.values({ ...known, ...website?.answers })) {
      expect(JSON.stringify(value).length).toBeLessThan(3000);
    }
    expect(Object.getPrototypeOf(known)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)["answers"]).toBeUndefined();
    for (const name of Object.keys(raw)) {
      const isTold = handed.leftOut.some((part) => part === name || part.startsWith(name));
      expect(Object.hasOwn(handed.call, name) || isTold).toBe(true);
    }
  });
  fc.assert(property, runs(300));
});

test("whatever stands behind the # of an address can be read or is told", () => {
  const part = fc.tuple(
    fc.array(names, { minLength: 1, maxLength: 4 }).map((all) => all.join(".")),
    fc.string(),
  );
  const property = fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
    const fragment = `#${new URLSearchParams(parts)}`;
    expect(() => readHanded(handedIn(fragment) ?? {})).not.toThrow();
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });
  fc.assert(property, runs(300));
});
