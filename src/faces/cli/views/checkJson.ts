import { findingSentences } from "../../../language/findings.ts";
import { problemSentences } from "../../../language/problems.ts";
import type { Result } from "../result.ts";

/**
 * What `check --json` prints: `{ "files": [ … ] }`, with one object for each file, in the order in which they were
 * named. It is one of three, and keys may be added to each:
 *
 * - `{ file, ok: true, findings, summary, weighedBy? }`: examined whole. `findings` are in the order of the text, each
 *   `{ code, severity, message, path, line, column, figures, witness? }`. `severity` is `"error"`, `"warning"` or
 *   `"note"`; `path` a list of keys and list positions; `line` and `column` count from 1, columns in UTF-16 units;
 *   `figures` the numbers and ids that the message is made of; `witness` answers that show it. `summary` is
 *   `{ shares, meanAsked, interviews, close, savedByStopping, ties, fallback, contributions }`, shares and
 *   contributions by id, from 0 to 1.
 * - `{ file, ok: false, problems }`: no questionnaire. Each problem is
 *   `{ code, message, path, line, column, found?, expected?, nearest?, other? }`.
 * - `{ file, ok: false, failure }`: not readable, or too large to be examined whole; `failure` is the sentence.
 *
 * `message` is in the language of `--language`; all else does not depend on it.
 */
export function checkJson(results: readonly Result[], language: string): object {
  return { files: results.map((result) => fileJson(result, language)) };
}

function fileJson({ file, ...result }: Result, language: string): object {
  if ("failure" in result) return { file, ok: false, failure: result.failure };
  const { report, weighedBy } = result;
  if (!report.ok) {
    const sentence = problemSentences(language);
    const problems = report.problems.map(({ code, ...problem }) => ({
      code,
      message: sentence({ code, ...problem }),
      ...problem,
    }));
    return { file, ok: false, problems };
  }
  const sentence = findingSentences(report.definition, language);
  const findings = report.findings.map((finding) => {
    const { code, severity, ...rest } = finding;
    return { code, severity, message: sentence(finding), ...rest };
  });
  return { file, ok: true, findings, summary: report.summary, ...(weighedBy && { weighedBy }) };
}
