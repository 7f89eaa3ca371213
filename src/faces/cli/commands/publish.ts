import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { canonicalTag } from "../../../language/languages.ts";
import { type Definition, languagesOf } from "../../../questionnaire/definition/definition.ts";
import type { CodeMap } from "../../../questionnaire/publish/codes.ts";
import { isReceiver } from "../../../questionnaire/publish/line.ts";
import {
  type Publishing,
  publicText,
  publish as publishForm,
} from "../../../questionnaire/publish/publish.ts";
import { carriedCodes } from "../carriedCodes.ts";
import { codesBeside, codesIn, codesText, keepOutside } from "../codesFile.ts";
import { command, misused } from "../command.ts";
import { Failure } from "../failure.ts";
import { nameOf } from "../files.ts";
import { pairIn } from "../pair.ts";
import { statusOf } from "../result.ts";
import { interruptSignal } from "../running.ts";
import { terminalOn } from "../terminal.ts";
import { faultsView, publishedView, receiverWarning, refusalsView } from "../views/publishView.ts";
import { replaceFiles } from "../writing.ts";
import { examine } from "./check.ts";

const synopsis = "publish FILE --out DIR [--deliver URL] [--codes FILE] …";

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
  --deliver URL      what takes results and leads, for the line to paste: a web
                     address or a path of the website. Without it a website
                     shows no lead form
  --rename OLD=NEW   the segment OLD is now NEW, and keeps its code; where it
                     was not renamed by needs-diagnostic rename
  --new ID           the segment ID is no earlier one under another name

Status 0: published. 1: a finding is an error. 2: a file can't be read, has
problems or can't be published as asked. Nothing is published then.`,
  takes: [1, 1],
  options: {
    out: { type: "string" },
    languages: { type: "string" },
    codes: { type: "string" },
    deliver: { type: "string" },
    rename: { type: "string", multiple: true },
    new: { type: "string", multiple: true },
  },
  async run(values, [file = ""]) {
    const { out, languages, codes: named, deliver, rename = [], new: added = [] } = values;
    if (out === undefined) throw misused("--out DIR is missing.", synopsis);
    if (file === "-" && named === undefined) {
      throw misused("Standard input has no place for the map beside it: name --codes.", synopsis);
    }
    if (deliver !== undefined && !isReceiver(deliver)) {
      throw misused(
        `--deliver takes an address such as https://crm.example/leads or /leads, not “${deliver}”.`,
        synopsis,
      );
    }
    const renames = rename.map((pair) => pairIn(pair, synopsis));
    const map = named ?? codesBeside(file);
    if (file !== "-") await keepOutside(out, file, "Name another folder.");
    await keepOutside(out, map, "Name another place for it with --codes.");
    const earlier = await codesIn(map, "published");

    const result = await examine(file, interruptSignal());
    if ("failure" in result) throw new Failure(result.failure);
    const { text, report } = result;
    const terminal = terminalOn(process.stderr);
    if (!report.ok || statusOf(result) !== 0) {
      process.stderr.write(`${faultsView(nameOf(file), text, report, terminal)}\n`);
      return statusOf(result);
    }
    const { definition } = report;
    const { id: questionnaire } = definition;
    const before = earlier ?? { format: 1, questionnaire, codes: {} };
    const codes =
      before.questionnaire === questionnaire
        ? carriedCodes(file, definition, before, { renames, added })
        : before;
    const publishing = publishForm(definition, {
      languages: tagsIn(languages, definition) ?? languagesOf(definition),
      codes,
    });
    if (!publishing.ok) {
      throw new Failure(refusalsView(nameOf(file), text, publishing.refusals, terminal));
    }
    const written = await write(publishing, out, map);
    const newCodes = countOf(publishing.codes) - countOf(codes);
    const warning = receiverWarning(publishing.definition, deliver, terminal);
    if (warning !== undefined) process.stderr.write(`${warning}\n`);
    const view = publishedView({ ...written, map, newCodes, deliver }, terminalOn(process.stdout));
    process.stdout.write(`${view}\n`);
    return 0;
  },
});

/** The languages that tags name, however they are written; what names none stays, to be refused. */
function tagsIn(
  languages: string | undefined,
  definition: Definition,
): readonly [string, ...string[]] | undefined {
  if (languages === undefined) return undefined;
  const [first = "", ...others] = languages.split(",").map((tag) => {
    const name = canonicalTag(tag.trim());
    const isNamed = (one: string) => name !== undefined && canonicalTag(one) === name;
    return languagesOf(definition).find(isNamed) ?? tag.trim();
  });
  return [first, ...others];
}

/** The map goes first: codes that are out and in no map could never be told apart again. @throws Failure */
async function write(
  { definition, codes }: Extract<Publishing, { ok: true }>,
  out: string,
  map: string,
) {
  await mkdir(out, { recursive: true }).catch(({ message }: Error) => {
    throw new Failure(`The folder ${out} can’t be made: ${message}.`);
  });
  const form = join(out, `${definition.id}.json`);
  const text = publicText(definition);
  await replaceFiles([map, codesText(codes)], [form, text]);
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
