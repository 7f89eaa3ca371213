import { access } from "node:fs/promises";
import { codedFrom } from "../../../evidence/learning/codebook.ts";
import { draftOf, unknownSegments } from "../../../evidence/learning/draft.ts";
import { reportOf } from "../../../evidence/learning/learningReport.ts";
import { ranges } from "../../../evidence/learning/part.ts";
import { textsIn } from "../../../evidence/learning/texts.ts";
import { warningsOf } from "../../../evidence/learning/warnings.ts";
import { segmentIn } from "../../../evidence/table/mapping.ts";
import { evidenceTranslator } from "../../../language/evidence.ts";
import { read } from "../../../questionnaire/definition/read.ts";
import { command, misused } from "../command.ts";
import { Failure } from "../failure.ts";
import { definitionIn, nameOf, readOnce, textOf } from "../files.ts";
import { learnOnCores } from "../learnOnCores.ts";
import { pairIn } from "../pair.ts";
import { checkLanguage } from "../reportLanguage.ts";
import { interruptSignal, progressOn } from "../running.ts";
import { blankSegment } from "../starter.ts";
import { tableIn } from "../tableFile.ts";
import { terminalOn } from "../terminal.ts";
import { badRowsView } from "../views/judgementView.ts";
import { learnJson } from "../views/learnJson.ts";
import { learnView, leftOutView } from "../views/learnView.ts";
import { problemsView } from "../views/problemsView.ts";
import { makeFile } from "../writing.ts";

const synopsis = "learn DATA --segment COLUMN --out FILE [--questions 3..4] …";

export const learn = command({
  synopsis,
  help: `
Makes a questionnaire from a study: from answers to many candidate questions and
the segment that the full study gave each respondent, it chooses the questions
and the points that place best, and says how well they do. Each rate is of rows
that it was not learned from: everything is done again without a tenth of the
rows, ten times, the choice of questions included.

DATA is CSV (delimiter and encoding are found out), NDJSON, the first sheet of a
workbook (.xlsx) or Parquet, one row a respondent; - is standard input. Workbooks
need hucre, Parquet hyparquet: says so where one is missing. The same data gives
the same file on one day.

  --segment COLUMN   says to which segment each row belongs
  --out FILE         the questionnaire to write; never replaces a file
  --questions A..B   ask A questions always and up to B in close calls; 3..4 if
                     left out. One number: so many, always
  --points N         points from 0 to 3, 5 or 10; the fewest that cost at most one
                     row in a hundred if left out
  --without COLUMN   leave a column out; may be given again
  --merge A=B        count rows of the segment A as B's; may be given again
  --json             the report as one JSON object: by columns, shares from 0 to 1
  --texts FILE       JSON: by column { "text", "options": { value: text },
                     "kind": "nominal" or "ordinal" }
  --like FILE        keep segments, words and playbooks of a questionnaire, and
                     the wording of its questions that are chosen
  --language TAG     the language of the report: en (default) or de`,
  takes: [1, 1],
  options: {
    segment: { type: "string" },
    out: { type: "string" },
    questions: { type: "string" },
    points: { type: "string" },
    without: { type: "string", multiple: true },
    merge: { type: "string", multiple: true },
    json: { type: "boolean" },
    texts: { type: "string" },
    like: { type: "string" },
    language: { type: "string" },
  },
  async run(
    {
      segment,
      out,
      questions = "3..4",
      points,
      without = [],
      merge = [],
      json,
      texts,
      like,
      language = "en",
    },
    [data = ""],
  ) {
    checkLanguage("learn", language, synopsis);
    if (segment === undefined) throw misused("--segment is missing.", synopsis);
    if (out === undefined) throw misused("--out is missing.", synopsis);
    const [always, most] = wished(questions);
    const range = ranges.find((one) => `${one}` === points);
    if (points !== undefined && !range)
      throw misused(`--points is ${ranges.join(", ")}.`, synopsis);
    readOnce([data, texts ?? "", like ?? ""]);
    await access(out).then(
      () => {
        throw new Failure(`${out} is there already. Name a new file, or move that one away.`);
      },
      () => {},
    );
    const wordings = texts === undefined ? new Map() : await textsFrom(texts);
    const model = like === undefined ? undefined : await definitionIn(like);
    const signal = interruptSignal();
    const table = await tableIn(data, signal);
    const rows: (readonly string[])[] = [];
    for await (const { cells } of table.rows()) rows.push(cells);
    const coded = codedFrom(table.columns, rows, {
      segment,
      without,
      merged: new Map(merge.map((pair) => pairIn(pair, synopsis, "--merge takes A=B"))),
      most,
      kinds: new Map([...wordings].flatMap(([column, { kind }]) => (kind ? [[column, kind]] : []))),
    });
    if ("why" in coded) {
      const reason = evidenceTranslator(language).unlearnable(coded, table.columns);
      throw new Failure(
        [`${nameOf(data)}: ${reason}`, ...badRowsView(table.bad, language)].join("\n\n"),
      );
    }
    if (model) {
      const named = coded.segments.map((label) => segmentIn(model, label));
      const twice = coded.segments.filter((_, at) => named[at] && named.indexOf(named[at]) !== at);
      if (twice.length > 0)
        throw new Failure(
          `${like} has one segment for ${quoted(twice)} and another in ${nameOf(data)}: call them one.`,
        );
      const unknown = unknownSegments(model, coded);
      if (unknown.length > 0)
        throw new Failure(`${like} has no segment ${quoted(unknown)}, of which there are rows.`);
    }
    const terminal = terminalOn(process.stdout);
    const leftOut = leftOutView(coded, table.bad, terminal, language);
    if (leftOut !== "" && !json) process.stdout.write(`${leftOut}\n\n`);
    const wish = { always, most, seed: 1, ...(range && { range }) };
    const progress = progressOn(process.stderr);
    const { whole, parts } = await learnOnCores(coded.study, wish, signal, (done, of) =>
      progress.show(`Learning: ${done} of ${of} parts done. Ctrl-C stops it.`),
    ).finally(progress.clear);
    const report = reportOf(coded.study, wish, whole, parts);
    const tool = whole.tools.get(report.range);
    if (!tool) throw new Failure("Nothing was learned.");
    const draft = draftOf(coded, report, tool, {
      words: evidenceTranslator("en").draft,
      texts: wordings,
      ...(model && { like: model }),
      blank: blankSegment,
      on: new Date().toISOString().slice(0, 10),
    });
    const text = `${JSON.stringify(draft, null, 2)}\n`;
    const reading = read(text);
    if (!reading.ok) throw new Failure(problemsView(out, text, reading.problems, terminal));
    await makeFile(out, text);
    const warnings = warningsOf(coded, whole, report);
    if (json) {
      const told = learnJson(coded, report, warnings, always, table.bad);
      process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
      return 0;
    }
    const view = learnView(coded, report, warnings, always, terminal, language);
    const wrote = evidenceTranslator(language).word("wrote", { file: out });
    process.stdout.write(`${view}\n\n${wrote}\n`);
    return 0;
  },
});

/** How many questions are asked always, and at the most. @throws Failure */
function wished(questions: string): readonly [always: number, most: number] {
  const [, first, last = first] = /^(\d+)(?:\.\.(\d+))?$/.exec(questions) ?? [];
  const [always, most] = [Number(first), Number(last)];
  if (!(always >= 1 && most >= always && most <= 8))
    throw misused(`--questions is one number or two, such as 3..4, and 8 at the most.`, synopsis);
  return [always, most];
}

function quoted(labels: readonly string[]): string {
  return labels.map((label) => `“${label}”`).join(", ");
}

async function textsFrom(file: string) {
  const found = textsIn(await textOf(file));
  if (!found)
    throw new Failure(`${nameOf(file)} holds no wordings as --texts takes them: see help learn.`);
  return found;
}
