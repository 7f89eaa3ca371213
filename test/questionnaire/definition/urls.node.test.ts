import { describe, expect, test } from "vitest";
import { read } from "../../../src/index.ts";
import { soundText } from "./sound.ts";

describe("an address that may be linked", () => {
  test.each([
    ...[
      "https://example.com/a?b=c#d",
      "http://example.com",
      "HTTPS://EXAMPLE.COM",
      "/",
      "/a/b?c#d",
    ],
    ...["mailto:sales@example.com", "tel:+44-20-7946-0000", "/a//b", "https://example.com:8443/"],
  ])("%s", (url) => {
    expect(codesWith(url)).toEqual([]);
  });
});

describe("an address that may not", () => {
  test.each([
    ...[
      "javascript:alert(1)",
      "JavaScript:alert(1)",
      "java\tscript:alert(1)",
      " javascript:alert(1)",
    ],
    ...[
      "data:text/html,x",
      "vbscript:x",
      "blob:https://example.com/1",
      "file:///etc/passwd",
      "ftp://a",
    ],
    ...[
      "//example.com",
      "/\\example.com",
      "\\\\example.com",
      "/\t/example.com",
      "\u0001https://a.com",
    ],
    ...[
      "https://example.com@evil.example",
      "https://user:word@example.com",
      "https:\\\\example.com",
    ],
    ...["", "page", "./page", "?query", "#part", "https://", "https:", "example.com"],
  ])("%j", (url) => {
    expect(codesWith(url)).toEqual(["bad-url"]);
  });
});

function codesWith(url: string): string[] {
  const reading = read(soundText.replace('"/saving"', () => JSON.stringify(url)));
  return reading.ok ? [] : reading.problems.map(({ code }) => code);
}
