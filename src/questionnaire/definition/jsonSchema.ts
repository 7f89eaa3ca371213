import * as z from "zod/mini";
import { date, isWhole } from "./schema/basics.ts";
import { type Descriptions, descriptions } from "./schema/descriptions.ts";
import { questionnaire } from "./schema/questionnaire.ts";

type Schema = z.core.JSONSchema.BaseSchema;

/**
 * The shape of the questionnaire format as a JSON Schema, so that an editor completes and checks while one types.
 * References between parts are beyond it: `read` checks them.
 *
 * @param words what it says of the parts; in English if left out
 */
export function jsonSchema(words: Descriptions = descriptions): object {
  // Editors know draft 7 best.
  const { $schema, ...schema } = z.toJSONSchema(questionnaire, {
    target: "draft-7",
    io: "input",
    override({ zodSchema, jsonSchema }) {
      if (zodSchema._zod.def.checks?.includes(isWhole)) jsonSchema.type = "integer";
      if (zodSchema !== date) return;
      const { format, pattern } = z.toJSONSchema(z.iso.date());
      Object.assign(jsonSchema, { format, pattern });
    },
  });
  for (const [path, description] of Object.entries(words)) {
    describe(schema, path.split("."), description);
  }
  return { $schema, title: "Needs-diagnostic questionnaire, format 1", ...schema };
}

function describe(schema: Schema, path: readonly string[], description: string): void {
  const part = path.reduce<Schema | undefined>(
    (at, step) => (step === "*" ? at?.items : at?.properties?.[step]) as Schema | undefined,
    schema,
  );
  if (!part) throw new Error(`The schema has no ${path.join(".")}.`);
  part.description = description;
}
