import fc from "fast-check";
import { expect, test } from "vitest";
import { check } from "../../src/proof/index.ts";
import { runs } from "../runs.ts";
import { today } from "./checked.ts";
import { placedJson } from "./placedJson.ts";
import { faultyDefinition } from "./randomQuestionnaire.ts";

const spaces = fc.oneof(
  fc.constant([""]),
  fc.array(fc.constantFrom("", " ", "\n", "\r\n", "\t", "\n\n    "), {
    minLength: 7,
    maxLength: 7,
  }),
);

test("a finding points at where its path begins in the text, and the first in the text comes first", () => {
  fc.assert(
    fc.property(faultyDefinition(), spaces, fc.constantFrom("", "\uFEFF"), (...parts) => {
      const [definition, between, mark] = parts;
      const { text, places } = placedJson(definition, between);
      const report = check(mark + text, { today });
      const findings = report.ok ? report.findings : [];
      expect(report.ok).toBe(true);
      for (const { code, path, line, column } of findings) {
        expect({ code, line, column }).toEqual({ code, ...places.get(JSON.stringify(path)) });
      }
      const order = findings.map(({ line, column }) => line * 1e6 + column);
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }),
    runs(200),
  );
});
