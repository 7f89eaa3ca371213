import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fieldProblem } from "../../../src/interview/session/fieldProblem.ts";

const problem = (type: "email" | "tel" | "text", entry: string, required = true) =>
  fieldProblem({ id: "field", label: "Field", type, required }, entry);

describe("an email address that can be written to is taken:", () => {
  test.each([
    "ana@example.com",
    "r&d@example.com",
    "a/b@example.com",
    "#1@example.com",
    "o'brien+quiz@mail.example.co.uk",
    "müller@example.de",
    "ana@exämple.de",
    "用户@例子.广告",
    "用户@例子。广告",
    "उपयोगकर्ता@उदाहरण.भारत",
    "مثال@موقع.شبكة",
    "ana@xn--exmple-cua.xn--p1ai",
    "a..b@docomo.example.jp",
    "ana@3com.com",
    "  ana@example.com\u200b",
  ])("%s", (entry) => {
    expect(problem("email", entry)).toBeNull();
  });
});

describe("what can't be written to is refused:", () => {
  test.each([
    "ana@",
    "@example.com",
    "no at sign",
    "ana@example",
    "ana@example.c",
    "ana@example..com",
    "ana@example.com.",
    "ana@-example.com",
    "ana@example-.com",
    "ana@exa mple.com",
    "an a@example.com",
    "ana@exam_ple.com",
    "ana@example.com, ben@example.com",
    "ana@@example.com",
    "Ana <ana@example.com>",
    "ana\u200b@example.com",
    "ana@1.2.3.4",
    "+49 30 123456",
  ])("%s", (entry) => {
    expect(problem("email", entry)).toBe("emailBad");
  });
});

describe("a number that can be called is taken:", () => {
  test.each([
    "+44 20 7946 0000",
    "(555) 123-4567",
    "(0)30 123456",
    "020 7946 0000 ext 12",
    "020 7946 0000 x12",
    "+49 30 123–456",
    "+49 (0)30 / 1234-0",
    "030/1234",
    "٠٥٠١٢٣٤٥٦٧",
    "०११ २३४५६७८",
    "０３−１２３４−５６７８",
    "Tel. 030 123456",
    "030 123456, after six",
    "+33 1·23·45·67·89",
    "tel:+15551234567",
    "\u202a+49 30 123456\u202c",
    "1-800-FLOWERS",
    "13 CATS",
  ])("%s", (entry) => {
    expect(problem("tel", entry)).toBeNull();
  });
});

describe("what can't be called is refused:", () => {
  test.each([
    "call me",
    "CALL ME",
    "12",
    "1234",
    "+",
    "see my mail",
    "a 1 b 2 c 3",
    "ana12345@example.com",
    "24 HRS",
  ])("%s", (entry) => {
    expect(problem("tel", entry)).toBe("telBad");
  });
});

test("ordinary addresses and numbers are taken, whatever they are", () => {
  fc.assert(
    fc.property(fc.emailAddress(), (address) => {
      expect(problem("email", address)).toBeNull();
      expect(problem("tel", address)).toBe("telBad");
    }),
  );
  const separators = fc.constantFrom("", " ", "-", ".", "/", "\u00a0", "\u2011");
  const digits = fc.array(fc.tuple(separators, fc.integer({ min: 0, max: 9 })), { minLength: 5 });
  fc.assert(
    fc.property(digits, (parts) => {
      expect(problem("tel", parts.flat().join(""))).toBeNull();
    }),
  );
});

test("what is left empty is missing where it must be there, and nothing else", () => {
  for (const type of ["email", "tel", "text"] as const) {
    for (const entry of ["", "  ", "\u00a0\u200b\t"]) {
      expect(problem(type, entry)).toBe("fieldMissing");
      expect(problem(type, entry, false)).toBeNull();
    }
  }
  expect(problem("text", "Ana")).toBeNull();
});
