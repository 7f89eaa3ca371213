import { read } from "../../../questionnaire/definition/read.ts";
import { type Refusal, renameId } from "../../../questionnaire/editing/renameId.ts";
import type { IdKind } from "../../../questionnaire/editing/uses.ts";
import type { CodeMap } from "../../../questionnaire/publish/codes.ts";
import { renamed } from "../carriedCodes.ts";
import { codesBeside, codesIn, codesText } from "../codesFile.ts";
import { command, misused } from "../command.ts";
import { Failure } from "../failure.ts";
import { nameOf, textOf } from "../files.ts";
import { terminalOn } from "../terminal.ts";
import { replaceFiles, type Writing } from "../writing.ts";

const synopsis = "rename KIND OLD NEW FILE [--codes FILE]";
const kinds: readonly IdKind[] = ["question", "option", "segment"];

export const rename = command({
  synopsis,
  help: `
Renames an id wherever it is used: points, rules, "when", examples. Everything
else in the file stays as it is, spacing included. With - for FILE, reads
standard input and writes standard output.

  KIND          question, option or segment
  OLD           the id; of an option, question/option
  NEW           the new id; of an option, without its question
  --codes FILE  the private map of codes, in which a segment that was published
                keeps its code; NAME.codes.json beside NAME.json if left out`,
  takes: [4, 4],
  options: { codes: { type: "string" } },
  async run({ codes: named }, [kind = "", oldId = "", newId = "", file = ""]) {
    if (!isKind(kind))
      throw misused(`KIND is one of ${kinds.join(", ")}, not “${kind}”.`, synopsis);
    const text = await textOf(file);
    const renaming = renameId(text, kind, oldId, newId);
    if (!renaming.ok) throw await refused(renaming.refusal, { kind, oldId, newId, file, text });
    const map = named ?? (file === "-" ? undefined : codesBeside(file));
    const codes =
      kind === "segment" && map !== undefined ? await carried(map, text, oldId, newId) : undefined;
    // The map goes first: a rename that got no further can be given again.
    const writings: Writing[] = [];
    if (codes && map !== undefined) writings.push([map, codesText(codes)]);
    if (file !== "-") writings.push([file, renaming.text]);
    await replaceFiles(...writings);
    if (file === "-") {
      process.stdout.write(renaming.text);
      return 0;
    }
    const count = renaming.places.length;
    const places = count === 1 ? "1 place" : `${count} places`;
    const kept = codes ? ` Its code goes along in ${map}.` : "";
    process.stdout.write(`Renamed ${kind} ${oldId} to ${newId} in ${places} of ${file}.${kept}\n`);
    return 0;
  },
});

/** The map of codes after a segment is renamed; nothing where it was never published. @throws Failure */
async function carried(
  map: string,
  text: string,
  oldId: string,
  newId: string,
): Promise<CodeMap | undefined> {
  const codes = await codesIn(map, "renamed");
  const reading = read(text);
  if (!codes || !reading.ok || !Object.hasOwn(codes.codes, oldId)) return undefined;
  if (codes.questionnaire !== reading.definition.id) {
    throw new Failure(
      `${map} is the map of “${codes.questionnaire}”, so nothing is renamed. Name this questionnaire’s own with --codes.`,
    );
  }
  return renamed(codes, oldId, newId);
}

interface Wish {
  readonly kind: IdKind;
  readonly oldId: string;
  readonly newId: string;
  readonly file: string;
  readonly text: string;
}

async function refused(
  refusal: Refusal,
  { kind, oldId, newId, file, text }: Wish,
): Promise<Failure> {
  const name = nameOf(file);
  switch (refusal.code) {
    case "unknown-id": {
      const guess = refusal.nearest === undefined ? "" : ` Did you mean “${refusal.nearest}”?`;
      const form = kind === "option" && !oldId.includes("/") ? " Write it as question/option." : "";
      return new Failure(`There is no ${kind} “${oldId}” in ${name}.${guess}${form}`);
    }
    case "bad-id":
      return new Failure(
        `“${newId}” is no id: use small letters, digits and hyphens, begin with a letter, and stay within 64 characters.`,
      );
    case "reserved-id":
      return new Failure(`“${newId}” can’t be an id: among answers it means “not sure”.`);
    case "taken-id":
      return new Failure(`There is a ${kind} “${newId}” already in ${name}.`);
    default: {
      const { problemsView } = await import("../views/problemsView.ts");
      const terminal = terminalOn(process.stderr);
      const view = problemsView(name, text, refusal.problems, terminal);
      return new Failure(
        refusal.code === "unreadable" ? view : `Renamed, the file would have problems.\n\n${view}`,
      );
    }
  }
}

function isKind(kind: string): kind is IdKind {
  return (kinds as readonly string[]).includes(kind);
}
