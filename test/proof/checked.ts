import { expect } from "vitest";
import type { Definition } from "../../src/index.ts";
import { check, type Report } from "../../src/proof/index.ts";

/** The day on which every test checks. */
export const today = "2026-11-21";

/** What checking a questionnaire that can be read comes to. */
export function checked(definition: Definition): Extract<Report, { ok: true }> {
  const report = check(JSON.stringify(definition), { today });
  if (!report.ok) throw new Error(JSON.stringify(report.problems, null, 2));
  return report;
}

/** The same, in which every number stands for all that are equal to it but for rounding. */
export function rounded<T>(value: T): T {
  if (typeof value === "number") return expect.closeTo(value, 9);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const parts = Object.entries(value).map(([key, part]) => [key, rounded(part)]);
  return Object.fromEntries(parts);
}
