import { pathToFileURL } from "node:url";
import { findingSentences } from "../../../language/findings.ts";
import { problemSentences } from "../../../language/problems.ts";
import { severities } from "../../../proof/findings/finding.ts";
import { problemCodes } from "../../../questionnaire/definition/problem.ts";
import type { Spot } from "../excerpt.ts";
import type { Result } from "../result.ts";
import { version } from "../version.ts";

type Level = "error" | "warning" | "note";

const levels: ReadonlyMap<string, Level> = new Map<string, Level>([
  ...problemCodes.map((code) => [code, "error"] as const),
  ...Object.entries(severities),
]);
const codes = [...levels.keys()];

/** What `check --sarif` prints: a log of SARIF 2.1.0 with one run, for code hosts. */
export function sarif(results: readonly Result[], language: string): object {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "needs-diagnostic",
            version,
            rules: codes.map((code) => ({
              id: code,
              shortDescription: { text: describe(code) },
              defaultConfiguration: { level: levels.get(code) },
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: results.every((result) => !("failure" in result)),
            toolExecutionNotifications: results.flatMap((result) =>
              "failure" in result
                ? [
                    {
                      level: "error",
                      message: { text: result.failure },
                      locations: [{ physicalLocation: { artifactLocation: artifact(result) } }],
                    },
                  ]
                : [],
            ),
          },
        ],
        results: results.flatMap((result) => resultsOf(result, language)),
      },
    ],
  };
}

function resultsOf(result: Result, language: string): object[] {
  if ("failure" in result) return [];
  const { report } = result;
  const entry = (code: string, text: string, { line, column }: Spot) => ({
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levels.get(code),
    message: { text },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifact(result),
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  });
  if (!report.ok) {
    const sentence = problemSentences(language);
    return report.problems.map((problem) => entry(problem.code, sentence(problem), problem));
  }
  const sentence = findingSentences(report.definition, language);
  return report.findings.map((finding) => ({
    ...entry(finding.code, sentence(finding), finding),
    properties: { figures: finding.figures, witness: finding.witness },
  }));
}

/** A file by its address relative to where the program runs, as code hosts want it; outside of that by its own. */
function artifact({ file }: Result): { uri: string } {
  if (file === "-") return { uri: "stdin" };
  const address = pathToFileURL(file).href;
  const here = `${pathToFileURL(process.cwd()).href}/`;
  return { uri: address.startsWith(here) ? address.slice(here.length) : address };
}

function describe(code: string): string {
  const words = code.replaceAll("-", " ");
  return words[0]?.toUpperCase() + words.slice(1);
}
