import fc from "fast-check";
import { expect, test } from "vitest";
import { newId } from "../../../src/interview/delivery/newId.ts";
import { pageOf } from "../../../src/interview/delivery/submission.ts";
import { submission } from "./submissions.ts";

test("keys are UUIDs of version 4, each another", () => {
  const keys = Array.from({ length: 2000 }, newId);
  const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
  expect(keys.filter((key) => !uuid.test(key))).toEqual([]);
  expect(new Set(keys).size).toBe(keys.length);
  expect(submission().key).not.toBe(submission().key);
});

test("an address goes without what can be personal in it: query, fragment, user info", () => {
  const secret = "s3cret";
  fc.assert(
    fc.property(fc.webUrl(), fc.string(), (url, more) => {
      const named = new URL(url);
      named.username = secret;
      named.search = `${secret}=${more}`;
      named.hash = secret + more;
      const { address } = pageOf({ URL: named.href, title: "", cookie: "" });
      expect(address).not.toMatch(/[?#]|s3cret/);
      expect(address).toBe(named.origin + named.pathname);
    }),
  );
});

test.each([
  "about:blank",
  "about:srcdoc",
  "data:text/html,Ada",
  "file:///home/ada/x.html",
])("%s is no address to tell", (URL) =>
  expect(pageOf({ URL, title: "T", cookie: "" })).toEqual({ address: "", title: "T" }));

test("HubSpot's cookie is read where it is whole, and nothing where cookies may not be read", () => {
  const token = "0123456789abcdef0123456789abcdef";
  const page = { URL: "https://example.com/", title: "" };
  expect(pageOf({ ...page, cookie: `a=1; hubspotutk=${token}; b=2` }).hutk).toBe(token);
  expect(pageOf({ ...page, cookie: `xhubspotutk=${token}` })).not.toHaveProperty("hutk");
  expect(pageOf({ ...page, cookie: "hubspotutk=short" })).not.toHaveProperty("hutk");
  const forbidden = {
    ...page,
    get cookie(): string {
      throw new DOMException("Not here.", "SecurityError");
    },
  };
  expect(pageOf(forbidden)).not.toHaveProperty("hutk");
});
