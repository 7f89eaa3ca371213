import { afterEach, expect, test, vi } from "vitest";
import { fetchDefinition } from "../../../src/index.ts";

afterEach(() => void vi.unstubAllGlobals());

test.each([
  "/quiz/needs.json",
  "needs.json",
  "https://",
])("where there is no page, %s fails at once as no address, and nobody waits for it", async (address) => {
  // As servers that build pages beforehand do it.
  vi.stubGlobal("fetch", () => new Promise(() => {}));
  expect(await fetchDefinition(address)).toEqual({ ok: false, failure: { reason: "no-address" } });
});

test("a whole address is fetched, and one where nobody answers is unreachable", async () => {
  expect(await fetchDefinition("http://127.0.0.1:1/needs.json")).toEqual({
    ok: false,
    failure: { reason: "unreachable" },
  });
});

test.each([
  [1_000_000, "not-json"],
  [1_000_001, "too-long"],
])("of two-byte letters the bytes count: %i of them are %s", async (bytes, reason) => {
  const text = "ä".repeat(bytes / 2).padEnd(Math.ceil(bytes / 2));
  vi.stubGlobal("fetch", async () => new Response(text));
  const fetching = await fetchDefinition("https://quiz.example/needs.json");
  expect(fetching).toMatchObject({ ok: false, failure: { reason } });
});
