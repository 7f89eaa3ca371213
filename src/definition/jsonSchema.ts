import * as z from "zod/mini";
import { questionnaire } from "./schema/questionnaire.ts";

/**
 * The shape of the questionnaire format as a JSON Schema, so that an editor completes and checks while one types.
 * References between parts are beyond it: `read` checks them.
 */
export function jsonSchema(): object {
  // Editors know draft 7 best.
  const { $schema, ...schema } = z.toJSONSchema(questionnaire, { target: "draft-7", io: "input" });
  return { $schema, title: "Needs-diagnostic questionnaire, format 1", ...schema };
}
