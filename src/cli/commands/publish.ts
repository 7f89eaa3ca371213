import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { languagesOf } from "../../definition/definition.ts";
import type { CodeMap } from "../../publish/codes.ts";
import { type Publishing, publicText, publish as publishForm } from "../../publish/publish.ts";
import { codesBeside, codesIn, keepOutside } from "../codesFile.ts";
import { command, misused } from "../command.ts";
import { nameOf } from "../files.ts";
import { replaceFile } from "../replaceFile.ts";
import { statusOf } from "../result.ts";
import { interruptSignal } from "../running.ts";
import { terminalOn } from "../terminal.ts";
import { Trouble } from "../trouble.ts";
import { faultsView, publishedView, refusalsView } from "../views/publishView.ts";
import { examine } from "./check.ts";

const synopsis = "publish FILE --out DIR [--languages TAGS] [--codes FILE]";

export const publish = command({
  synopsis,
  help: `
Writes the form of a questionnaire that may stand on a website: nothing under
any "rep", no examples, a code in place of each segment's id. It decides just as
its source does. Checks the file first, and refuses one with errors, such as
texts that are still to be written.

  --out DIR          the folder that goes on the website; gets DIR/<id>.json
  --languages TAGS   which languages go out, the default one first; all of the
                     questionnaire's if left out
  --codes FILE       the private map from segments to codes; NAME.codes.json
                     beside NAME.json if left out. It is made the first time and
                     read the next, so that codes stay the same. Keep it with
                     the questionnaire, and never in a folder that is served

Status 0: published. 1: a finding is an error. 2: a file can't be read, has
problems or can't be published as asked. Nothing is published then.`,
  takes: [1, 1],
  options: {
    out: { type: "string" },
    languages: { type: "string" },
    codes: { type: "string" },
  },
  async run({ out, languages, codes: named }, [file = ""]) {
    if (out === undefined) throw misused("--out DIR is missing.", synopsis);
    if (file === "-" && named === undefined) {
      throw misused("Standard input has no place for the map beside it: name --codes.", synopsis);
    }
    const map = named ?? codesBeside(file);
    if (file !== "-") await keepOutside(out, file, "Name another folder.");
    await keepOutside(out, map, "Name another place for it with --codes.");
    const codes = await codesIn(map);

    const result = await examine(file, interruptSignal());
    if ("trouble" in result) throw new Trouble(result.trouble);
    const { text, report } = result;
    const terminal = terminalOn(process.stderr);
    if (!report.ok || statusOf(result) !== 0) {
      process.stderr.write(`${faultsView(nameOf(file), text, report, terminal)}\n`);
      return statusOf(result);
    }
    const publishing = publishForm(report.definition, {
      languages: tagsIn(languages) ?? languagesOf(report.definition),
      ...(codes && { codes }),
    });
    if (!publishing.ok) {
      throw new Trouble(refusalsView(nameOf(file), text, publishing.refusals, terminal));
    }
    const written = await write(publishing, out, map);
    const newCodes = countOf(publishing.codes) - (codes ? countOf(codes) : 0);
    process.stdout.write(
      `${publishedView({ ...written, map, newCodes }, terminalOn(process.stdout))}\n`,
    );
    return 0;
  },
});

function tagsIn(languages: string | undefined): readonly [string, ...string[]] | undefined {
  if (languages === undefined) return undefined;
  const [first = "", ...others] = languages.split(",").map((tag) => tag.trim());
  return [first, ...others];
}

/** The map goes first: codes that are out and in no map could never be told apart again. @throws Trouble */
async function write(
  { definition, codes }: Extract<Publishing, { ok: true }>,
  out: string,
  map: string,
) {
  await mkdir(out, { recursive: true }).catch(({ message }: Error) => {
    throw new Trouble(`The folder ${out} can’t be made: ${message}.`);
  });
  await replaceFile(map, `${JSON.stringify(codes, null, 2)}\n`);
  const form = join(out, `${definition.id}.json`);
  const text = publicText(definition);
  await replaceFile(form, text);
  return {
    form,
    languages: languagesOf(definition),
    bytes: Buffer.byteLength(text),
    segments: definition.segments.length,
  };
}

function countOf({ codes }: CodeMap): number {
  return Object.keys(codes).length;
}
