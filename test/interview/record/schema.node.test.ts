import { expect, test } from "vitest";
import { recordJsonSchema } from "../../../src/interview/record/jsonSchema.ts";
import { schemaText } from "./expectRecord.ts";

test("the published schema says what the code says", () => {
  // npm run schema writes it.
  expect(schemaText).toBe(`${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
});
