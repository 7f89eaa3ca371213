import * as z from "zod/mini";
import { descriptions } from "./descriptions.ts";
import { interviewRecord } from "./schema.ts";

type Schema = z.core.JSONSchema.BaseSchema;

/** The record as a JSON Schema, for whoever receives records with tools of their own. */
export function recordJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(interviewRecord, {
    target: "draft-7",
    // As it comes in: fields that a later version adds are none of a reader's business.
    io: "input",
  });
  for (const [path, description] of Object.entries(descriptions)) {
    partAt(schema, path).description = description;
  }
  return { $schema, title: "Needs-diagnostic record of an interview, format 1", ...schema };
}

function partAt(schema: Schema, path: string): Schema {
  const part = path.split(".").reduce<Schema | undefined>((at, step) => {
    const inside = at?.anyOf?.find(({ type }) => type === "object") ?? at;
    return (step === "*" ? inside?.additionalProperties : inside?.properties?.[step]) as Schema;
  }, schema);
  if (!part) throw new Error(`The schema has no ${path}.`);
  return part;
}
