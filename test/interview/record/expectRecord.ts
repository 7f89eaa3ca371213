import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { readRecord } from "../../../src/interview/record/record.ts";
import { isValid } from "../../questionnaire/definition/againstSchema.ts";

export const schemaText = readFileSync(
  new URL("../../../record.schema.json", import.meta.url),
  "utf8",
);

const schema = JSON.parse(schemaText);

/** That what a sender sends is a record by our own schema and by the published one, with no part that neither knows. */
export function expectRecord(sent: unknown): void {
  const arrived = JSON.parse(JSON.stringify(sent));
  expect(arrived).toEqual(sent);
  expect(readRecord(arrived)).toEqual(arrived);
  expect(isValid(schema, arrived)).toBe(true);
}
