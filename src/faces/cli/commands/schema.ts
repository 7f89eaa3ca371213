import { jsonSchema } from "../../../questionnaire/definition/jsonSchema.ts";
import { command } from "../command.ts";

export const schema = command({
  synopsis: "schema",
  help: `
Prints the JSON Schema of questionnaires. An editor completes and checks a file
whose "$schema" points at it.

  npx --no needs-diagnostic schema > questionnaire.schema.json`,
  takes: [0, 0],
  options: {},
  async run() {
    process.stdout.write(`${JSON.stringify(jsonSchema(), null, 2)}\n`);
    return 0;
  },
});
