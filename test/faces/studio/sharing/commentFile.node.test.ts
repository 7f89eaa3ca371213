import fc from "fast-check";
import { expect, test } from "vitest";
import { printComments, readComments } from "../../../../src/faces/studio/sharing/commentFile.ts";
import { runs } from "../../../runs.ts";

const line = fc.string({ maxLength: 40 });
const comment = fc.record({
  id: line,
  by: line,
  at: fc.nat(),
  kind: fc.constantFrom(
    "question" as const,
    "answer" as const,
    "segment" as const,
    "whole" as const,
  ),
  place: line,
  about: line,
  text: fc.string({ minLength: 1 }),
});

test("comments come back from a file as they went in", () => {
  fc.assert(
    fc.property(
      fc.record({ id: line, version: line }),
      fc.array(comment),
      (questionnaire, comments) => {
        const file = { questionnaire, comments };
        expect(readComments(printComments(file))).toEqual(file);
      },
    ),
    runs(200),
  );
});

test("what is no such file gives nothing, whatever it is", () => {
  const whole = { format: "needs-diagnostic-comments", questionnaire: { id: "a", version: "1" } };
  const one = { id: "1", by: "A", at: 1, kind: "whole", place: "", about: "", text: "x" };
  const bad = [
    "",
    "{",
    "null",
    "[]",
    JSON.stringify({ ...whole, comments: [{ ...one, at: 1e300 }] }),
    JSON.stringify({ ...whole, comments: [{ ...one, kind: "constructor" }] }),
    JSON.stringify({ ...whole, comments: [{ ...one, text: "x".repeat(20_000) }] }),
    JSON.stringify({ ...whole, comments: Array(3000).fill(one) }),
    JSON.stringify({ ...whole, format: "other", comments: [] }),
  ];
  for (const text of bad) expect(readComments(text)).toBeNull();
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(readComments(text)).toBeNull();
    }),
    runs(200),
  );
});
