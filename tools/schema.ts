// npm run schema: writes the JSON Schemas of the questionnaire format, for editors, and of records, for who receives them.
import { writeFileSync } from "node:fs";
import { recordJsonSchema } from "../src/interview/record/jsonSchema.ts";
import { jsonSchema } from "../src/questionnaire/definition/jsonSchema.ts";

write("questionnaires/questionnaire.schema.json", jsonSchema());
write("record.schema.json", recordJsonSchema());

function write(file: string, schema: object): void {
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
  console.log(`Wrote ${file}`);
}
