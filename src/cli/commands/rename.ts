import { writeFile } from "node:fs/promises";
import { type Refusal, renameId } from "../../editing/renameId.ts";
import type { IdKind } from "../../editing/uses.ts";
import { command, misused } from "../command.ts";
import { explain, nameOf, textOf } from "../files.ts";
import { terminalOn } from "../terminal.ts";
import { Trouble } from "../trouble.ts";

const synopsis = "rename KIND OLD NEW FILE";
const kinds: readonly IdKind[] = ["question", "option", "segment"];

export const rename = command({
  synopsis,
  help: `
Renames an id wherever it is used: points, rules, "when", examples. Everything
else in the file stays as it is, spacing included. With - for FILE, reads
standard input and writes standard output.

  KIND  question, option or segment
  OLD   the id; of an option, question/option
  NEW   the new id; of an option, without its question`,
  takes: [4, 4],
  options: {},
  async run(_, [kind = "", oldId = "", newId = "", file = ""]) {
    if (!isKind(kind))
      throw misused(`KIND is one of ${kinds.join(", ")}, not “${kind}”.`, synopsis);
    const text = await textOf(file);
    const renaming = renameId(text, kind, oldId, newId);
    if (!renaming.ok) throw await refused(renaming.refusal, { kind, oldId, newId, file, text });
    if (file === "-") {
      process.stdout.write(renaming.text);
      return 0;
    }
    await writeFile(file, renaming.text).catch(explain(file));
    const count = renaming.places.length;
    const places = count === 1 ? "1 place" : `${count} places`;
    process.stdout.write(`Renamed ${kind} ${oldId} to ${newId} in ${places} of ${file}.\n`);
    return 0;
  },
});

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
): Promise<Trouble> {
  const name = nameOf(file);
  switch (refusal.code) {
    case "unknown-id": {
      const guess = refusal.nearest === undefined ? "" : ` Did you mean “${refusal.nearest}”?`;
      const form = kind === "option" && !oldId.includes("/") ? " Write it as question/option." : "";
      return new Trouble(`There is no ${kind} “${oldId}” in ${name}.${guess}${form}`);
    }
    case "bad-id":
      return new Trouble(
        `“${newId}” is no id: use small letters, digits and hyphens, begin with a letter, and stay within 64 characters.`,
      );
    case "reserved-id":
      return new Trouble(`“${newId}” can’t be an id: among answers it means “not sure”.`);
    case "taken-id":
      return new Trouble(`There is a ${kind} “${newId}” already in ${name}.`);
    default: {
      const { problemsView } = await import("../views/problemsView.ts");
      const terminal = terminalOn(process.stderr);
      const view = problemsView(name, text, refusal.problems, terminal);
      return new Trouble(
        refusal.code === "unreadable" ? view : `Renamed, the file would have problems.\n\n${view}`,
      );
    }
  }
}

function isKind(kind: string): kind is IdKind {
  return (kinds as readonly string[]).includes(kind);
}
