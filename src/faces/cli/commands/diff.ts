import { diffing } from "../../../proof/diff/diffing.ts";
import { UnknownRename } from "../../../questionnaire/comparing/likeness.ts";
import { command, misused } from "../command.ts";
import { Failure } from "../failure.ts";
import { definitionIn, nameOf, readOnce } from "../files.ts";
import { pairIn } from "../pair.ts";
import { recordsIn } from "../records.ts";
import { announceSize, interruptSignal, run } from "../running.ts";
import { terminalOn } from "../terminal.ts";

const synopsis = "diff OLD NEW [--rename A=B …] [--records FILE]\n       [--json | --markdown]";

export const diff = command({
  synopsis,
  help: `
Says what an edit does to prospects: how many change segment, from where to
where, with the shortest interview that shows each move; what it does to those
of whom facts are known, in every combination; and, in sentences, everything
that was changed.
One of the files may be - for standard input:

  git show HEAD:needs.json | needs-diagnostic diff - needs.json

  --rename A=B    the id A is now B; of an option, question/A=B. Where things of
                  two kinds have the id A, name one: question:A=B, option: or
                  segment:. Changed ids that are not told are found by likeness
                  of the words
  --records FILE  weigh by past interviews instead of equal chances: calls as
                  the console exports them (NDJSON, CSV), what the website
                  sends, or records with answers and known; JSON as a list, or
                  one a line
  --json          one JSON object in place of text, for programs, see below
  --markdown      Markdown in place of text, to comment on a change request

Status 0: nobody changes segment, whatever is known. 1: somebody does.
2: failure.

--json prints one object; keys may be added:

  moved              the share of prospects of whom nothing is known who change
                     segment, from 0 to 1
  moves              every pair of segments: from, to, share (0 where it takes
                     facts), moves (whether it is a change) and, of a change,
                     witness: { before, after }, the facts and answers by which
                     each version shows it
  facts              { combinations, moving, alone }: how many combinations of
                     facts there are, how many move somebody, and each value
                     that does alone: before, after, share, witness. Null where
                     they are too many to look at, and with --records
  newAnswers         the share of the new version’s interviews with an answer
                     that could not be given before
  before, after      the share of each segment, by id
  renames            ids that changed, old to new: questions, segments and, by
                     question, options
  added, removed     ids in one version alone: questions, options, segments
  rewordings         what changed in words only: path, before, after
  changes            everything that was changed, part by part: title, and
                     changes, each a sentence and the path in the new version
                     (null where it is gone)
  records            null, or with --records { used, unfinished, otherVersion,
                     otherQuestionnaire }`,
  takes: [2, 2],
  options: {
    rename: { type: "string", multiple: true },
    records: { type: "string" },
    json: { type: "boolean" },
    markdown: { type: "boolean" },
  },
  async run({ rename = [], records, json, markdown }, [oldFile = "", newFile = ""]) {
    if (json && markdown) throw misused("Choose one of --json and --markdown.", synopsis);
    const renames = new Map(rename.map((pair) => pairIn(pair, synopsis)));
    readOnce([oldFile, newFile, records ?? ""]);
    const old = await definitionIn(oldFile);
    const now = await definitionIn(newFile);
    const past = records === undefined ? undefined : await recordsIn(records, old);
    const options = { renames, ...(past && { records: past.interviews }) };
    const [oldName, newName] = [nameOf(oldFile), nameOf(newFile)];
    announceSize(oldName, old);
    announceSize(newName, now);
    const edit = await run(diffing(old, now, options), {
      subject: `${oldName} and ${newName}`,
      signal: interruptSignal(),
    }).catch(explainRename);
    if (records !== undefined && edit.records?.used === 0) {
      throw new Failure(
        `Of the past interviews in ${nameOf(records)} (${past?.interviews.length}), none finishes in ${oldName}: there is nothing to weigh by.`,
      );
    }

    if (json) {
      const { editJson } = await import("../views/editJson.ts");
      process.stdout.write(`${JSON.stringify(editJson(old, now, edit, past), null, 2)}\n`);
    } else if (markdown) {
      const { diffMarkdown } = await import("../../../language/proposal/diffMarkdown.ts");
      process.stdout.write(`${diffMarkdown(old, now, edit, "en")}\n`);
    } else {
      const { editView } = await import("../views/editView.ts");
      process.stdout.write(`${editView(old, now, edit, terminalOn(process.stdout), past)}\n`);
    }
    return edit.moves.some(({ moves }) => moves) ? 1 : 0;
  },
});

function explainRename(error: unknown): never {
  throw error instanceof UnknownRename ? new Failure(error.message) : error;
}
