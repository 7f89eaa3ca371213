import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isLook,
  linkOf,
  longestLink,
  lookedAt,
} from "../../../../src/faces/studio/sharing/link.ts";
import { shippedTexts } from "../../../questionnaire/definition/shippedTexts.ts";
import { runs } from "../../../runs.ts";

const page = "https://studio.example/index.html?theme=dark#earlier";

function packed(text: string): string {
  return `#look=${deflateSync(text).toString("base64url")}`;
}

test("every shipped questionnaire goes into a link and comes out of it", async () => {
  for (const { text } of shippedTexts) {
    const link = new URL(await linkOf(page, text));
    expect(`${link.origin}${link.pathname}${link.search}`).toBe(page.replace("#earlier", ""));
    expect(link.href.length).toBeLessThan(longestLink);
    const looked = await lookedAt(link.hash);
    expect(looked.ok && JSON.parse(looked.text)).toEqual(JSON.parse(text));
  }
});

test("any JSON comes out as it went in, whatever is written in it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (value) => {
      const link = new URL(await linkOf(page, JSON.stringify(value)));
      expect(await lookedAt(link.hash)).toEqual({ ok: true, text: JSON.stringify(value) });
    }),
    runs(200),
  );
});

describe("a link that", () => {
  test("was cut anywhere says so", async () => {
    const whole = packed(JSON.stringify({ words: "x".repeat(20), more: [1, 2, 3, "ä"] }));
    for (let length = "#look=".length; length < whole.length; length++) {
      expect(await lookedAt(whole.slice(0, length))).toEqual({ ok: false, why: "cut" });
    }
  });

  test("was changed says so, and gives nothing else", async () => {
    const whole = packed(JSON.stringify({ words: "some words that are long enough" }));
    const character = fc.constantFrom(..."aZ0-_%<é");
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 7), character, async (at, other) => {
        const changed = whole.slice(0, at + 6) + other + whole.slice(at + 7);
        const looked = await lookedAt(changed);
        expect(looked).toEqual(
          changed === whole ? await lookedAt(whole) : { ok: false, why: "cut" },
        );
      }),
      runs(200),
    );
  });

  test("unpacks to more than a questionnaire may be is given up on the way", async () => {
    const bomb = packed("0".repeat(60_000_000));
    expect(bomb.length).toBeLessThan(longestLink);
    expect(await lookedAt(bomb)).toEqual({ ok: false, why: "too-large" });
  });

  test("is longer than any that is made isn’t unpacked", async () => {
    expect(await lookedAt(`#look=${"A".repeat(longestLink + 1)}`)).toEqual({
      ok: false,
      why: "too-large",
    });
  });
});

test("other fragments are none", () => {
  expect(["", "#", "#look", "#questions"].filter(isLook)).toEqual([]);
});
