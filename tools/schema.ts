// npm run schema: writes the JSON Schema of the questionnaire format, for editors.
import { writeFileSync } from "node:fs";
import { jsonSchema } from "../src/questionnaire/definition/jsonSchema.ts";

const file = "questionnaires/questionnaire.schema.json";
writeFileSync(file, `${JSON.stringify(jsonSchema(), null, 2)}\n`);
console.log(`Wrote ${file}`);
