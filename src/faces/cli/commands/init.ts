import { access } from "node:fs/promises";
import { dirname } from "node:path";
import { importingTranslator } from "../../../language/importing.ts";
import { canonicalTag } from "../../../language/languages.ts";
import { imported } from "../../../questionnaire/importing/importing.ts";
import { command } from "../command.ts";
import { Failure } from "../failure.ts";
import { explainFolder, nameOf, textOf } from "../files.ts";
import { blankSegment, starter } from "../starter.ts";
import { makeFile } from "../writing.ts";

export const init = command({
  synopsis: "init [FILE] [--from SOURCE] [--language TAG]",
  help: `
Writes a questionnaire to start from, with placeholders in square brackets that
say what belongs where: to needs.json if no FILE is named, to standard output
for -. Never replaces a file. check names the placeholders that are left, and
publish refuses while visitors would read one.

  --from SOURCE    with the questions and answers of a list (a table's cells or
                   lines, answers indented or with bullets) or of a file of
                   Typeform, Google Forms or SurveyJS, as JSON; - for standard
                   input. What could not be taken is told on standard error
  --language TAG   of its texts, where SOURCE doesn't say, such as de; else en`,
  takes: [0, 1],
  options: { from: { type: "string" }, language: { type: "string" } },
  async run({ from, language = "en" }, [file = "needs.json"]) {
    const text = from === undefined ? starter(inAYear()) : await importedFrom(from, language);
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

/** What a list or another tool's file gives. @throws Failure where that is nothing */
async function importedFrom(source: string, language: string): Promise<string> {
  const { draft, missed, refusal } = importingTranslator("en");
  const made = imported(await textOf(source), {
    language: canonicalTag(language) ?? noLanguage(language),
    words: () => ({ ...draft, blank: namedSegment }),
  });
  const told = made.missed.map((one) => `  ${missed(one)}\n`).join("");
  const left = told && `Not taken from ${nameOf(source)}:\n${told}`;
  if (!made.ok) throw new Failure(`${left}${nameOf(source)}: ${refusal(made.why)}`);
  process.stderr.write(left);
  return made.text;
}

function namedSegment(id: string, name: string): object {
  const segment = blankSegment(id, name);
  return { ...segment, rep: { ...(segment.rep as object), name } };
}

function noLanguage(tag: string): never {
  throw new Failure(`--language takes a language tag, such as de or pt-BR, not “${tag}”.`);
}

function inAYear(): string {
  const date = new Date();
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}
