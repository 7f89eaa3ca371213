import { checking } from "../../../proof/check.ts";
import { TooLarge } from "../../../proof/interviewGraph.ts";
import { read } from "../../../questionnaire/definition/read.ts";
import { printable } from "../columns.ts";
import { command, misused } from "../command.ts";
import { Failure } from "../failure.ts";
import { nameOf, readOnce, textOf } from "../files.ts";
import { checkLanguage } from "../reportLanguage.ts";
import { type Result, statusOf } from "../result.ts";
import { announceSize, interruptSignal, run } from "../running.ts";
import { terminalOn } from "../terminal.ts";
import { resultView } from "../views/resultView.ts";
import type { Weighing } from "../weighing.ts";

const synopsis =
  "check FILE… [--json | --sarif | --markdown | --watch]\n       [--records RECORDS …] [--language de]";

export const check = command({
  synopsis,
  help: `
Reads each questionnaire and examines every interview that it can hold: what it
says is proof, not a sample. Shows problems, findings with an interview for
each, and where prospects end. FILE may be - for standard input.

  --json          one JSON object in place of text, for programs, see below
  --sarif         SARIF 2.1.0 in place of text, for code hosts
  --markdown      Markdown in place of text, to comment on a change request
  --watch         check again whenever a file changes, until Ctrl-C
  --records FILE  weigh shares by how prospects really answered, in place of
                  every answer equally likely; may be given several times. Each
                  question goes by its own shares, as if one answer told nothing
                  of another. Records as review takes them
  --language TAG  the language of the report: en (default) or de, or a regional
                  one of these such as de-AT; any other is refused

Status 0: no errors. 1: a finding is an error. 2: a file can’t be read or has
problems.

--json prints { files }, one entry for each FILE in order; keys may be added:

  { file, ok: true, findings, summary, weighedBy? }
      findings, in the order of the text: code, severity (error, warning or
      note), message, path, line, column, figures and, where there is one,
      witness: answers that show it
      summary: shares and contributions by id, meanAsked, interviews, close,
      savedByStopping, ties, fallback; what is a share goes from 0 to 1
      weighedBy, with --records: prospects (whose answers count), silent (those
      without any), unanswered (questions that none of them answered), again,
      others, bad
  { file, ok: false, problems }
      problems: code, message, path, line, column and, as far as known, found,
      expected, nearest, other
  { file, ok: false, failure }
      failure: why it can’t be read, or not be examined whole

line and column count from 1, columns in UTF-16 units. Codes and keys stay as
they are; message alone follows --language.`,
  takes: [1, Number.POSITIVE_INFINITY],
  options: {
    json: { type: "boolean" },
    sarif: { type: "boolean" },
    markdown: { type: "boolean" },
    watch: { type: "boolean" },
    records: { type: "string", multiple: true },
    language: { type: "string" },
  },
  async run({ json, sarif, markdown, watch, records = [], language = "en" }, files) {
    const formats = [json, sarif, markdown].filter(Boolean).length;
    if (formats > 1) throw misused("Choose one of --json, --sarif and --markdown.", synopsis);
    if (watch && formats > 0) throw misused("--watch is for people: it goes alone.", synopsis);
    if (watch && [...files, ...records].includes("-")) {
      throw misused("Standard input can’t be watched: name a file.", synopsis);
    }
    checkLanguage("check", language, synopsis);
    readOnce([...files, ...records]);
    const interrupted = interruptSignal();
    const reportAll = (signal: AbortSignal) => report(files, records, language, signal);
    if (watch) {
      const { watching } = await import("../watching.ts");
      await watching([...files, ...records], reportAll, interrupted);
      return 0;
    }
    if (formats === 0) return reportAll(interrupted);

    const results: Result[] = [];
    for (const file of files) results.push(await examine(file, interrupted, records));
    if (markdown) {
      const { checkedMarkdown } = await import("../views/checkedMarkdown.ts");
      process.stdout.write(checkedMarkdown(results, language));
      return Math.max(...results.map(statusOf));
    }
    const output = json
      ? (await import("../views/checkJson.ts")).checkJson(results, language)
      : (await import("../views/sarif.ts")).sarif(results, language);
    process.stdout.write(`${JSON.stringify(output, null, 2)}\n`);
    return Math.max(...results.map(statusOf));
  },
});

/** Checks files and shows of each what came of it as soon as it is known. Gives the exit status. */
async function report(
  files: readonly string[],
  records: readonly string[],
  language: string,
  signal: AbortSignal,
): Promise<number> {
  const terminal = terminalOn(process.stdout);
  let status = 0;
  for (const [index, file] of files.entries()) {
    const result = await examine(file, signal, records);
    if ("failure" in result) {
      process.stderr.write(
        `${terminalOn(process.stderr).paint("red", printable(result.failure))}\n`,
      );
    } else {
      process.stdout.write(`${index > 0 ? "\n" : ""}${resultView(result, terminal, language)}\n`);
    }
    status = Math.max(status, statusOf(result));
  }
  return status;
}

/** Reads a file and examines it whole. @throws Cancelled */
export async function examine(
  file: string,
  signal: AbortSignal,
  records: readonly string[] = [],
): Promise<Result> {
  try {
    const text = await textOf(file, signal);
    const subject = nameOf(file);
    if (process.stderr.isTTY) announce(subject, text);
    const { weights, weighedBy } = await weighing(text, records);
    const steps = checking(text, { today: today(), weights });
    return {
      file,
      text,
      report: await run(steps, { subject, signal }),
      ...(weighedBy && { weighedBy }),
    };
  } catch (error) {
    if (error instanceof Failure) return { file, failure: error.message };
    if (error instanceof TooLarge) return { file, failure: `${nameOf(file)}: ${error.message}` };
    throw error;
  }
}

/** What is weighed by where there are records; a file with problems is told of those first. */
async function weighing(text: string, records: readonly string[]): Promise<Partial<Weighing>> {
  const reading = records.length > 0 ? read(text) : undefined;
  if (!reading?.ok) return {};
  const { weighingBy } = await import("../weighing.ts");
  return weighingBy(records, reading.definition);
}

function announce(subject: string, text: string): void {
  const reading = read(text);
  if (reading.ok) announceSize(subject, reading.definition);
}

/** The day where the author is, as YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
