import { access } from "node:fs/promises";
import { dirname } from "node:path";
import { command } from "../command.ts";
import { explainFolder } from "../files.ts";
import { starter } from "../starter.ts";
import { makeFile } from "../writing.ts";

export const init = command({
  synopsis: "init [FILE]",
  help: `
Writes a questionnaire to start from, with placeholders in square brackets that
say what belongs where: to needs.json if no FILE is named, to standard output
for -. Never replaces a file. check names the placeholders that are left, and
publish refuses while visitors would read one.`,
  takes: [0, 1],
  options: {},
  async run(_, [file = "needs.json"]) {
    const text = starter(inAYear());
    if (file === "-") {
      process.stdout.write(text);
      return 0;
    }
    const folder = dirname(file);
    await access(folder).catch(explainFolder(folder));
    await makeFile(file, text);
    process.stdout.write(
      `Wrote ${file}. So that your editor completes it:
  npx --no needs-diagnostic schema > questionnaire.schema.json
Its texts in square brackets and its links are still to be written: until they
are, check names each, and publish refuses. While you write them:
  npx --no needs-diagnostic check ${file} --watch
`,
    );
    return 0;
  },
});

function inAYear(): string {
  const date = new Date();
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}
