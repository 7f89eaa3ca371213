import type { HeldInterview, NotHeld } from "../../interview/calls/heldInterview.ts";
import { heldInterviews } from "../../interview/calls/pastInterviews.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import { Failure } from "./failure.ts";
import { nameOf, textOf } from "./files.ts";

/** The past interviews of a file that are of one questionnaire. */
export interface PastInterviews {
  readonly interviews: readonly HeldInterview[];
  /** How many of them were held with another version. */
  readonly otherVersion: number;
  /** How many there are of another questionnaire, which are left out. */
  readonly otherQuestionnaire: number;
}

/** So many lines that can't be read are named. */
const mostNamed = 5;

/** The past interviews in a file, in any form in which they leave here. @throws Failure */
export async function recordsIn(file: string, definition: Definition): Promise<PastInterviews> {
  const { interviews, problems } = heldInterviews(await textOf(file), definition);
  if (problems.length > 0) {
    const named = problems.slice(0, mostNamed).map((problem) => sentence(nameOf(file), problem));
    const more = problems.length - named.length;
    throw new Failure(
      [...named, ...(more > 0 ? [`… and ${more} more such lines.`] : [])].join("\n"),
    );
  }
  if (interviews.length === 0) throw new Failure(`${nameOf(file)} holds no interview.`);
  const own = interviews.filter(
    ({ questionnaire }) => questionnaire === null || questionnaire.id === definition.id,
  );
  if (own.length === 0) {
    const ids = [...new Set(interviews.map(({ questionnaire }) => `“${questionnaire?.id}”`))];
    throw new Failure(
      `No interview in ${nameOf(file)} is of “${definition.id}”: they are of ${ids.join(", ")}.`,
    );
  }
  const isOther = ({ questionnaire }: HeldInterview) =>
    questionnaire !== null && questionnaire.version !== definition.version;
  return {
    interviews: own,
    otherVersion: own.filter(isOther).length,
    otherQuestionnaire: interviews.length - own.length,
  };
}

function sentence(file: string, { line, why, found }: NotHeld): string {
  const where = `${file}, line ${line}`;
  switch (why) {
    case "broken-json":
      return `${where} is not JSON.`;
    case "no-interview":
      return `${where} holds no interview: no exported call, no submission, and no “answers”, an object such as { "question": "option" }.`;
    case "unknown-changes":
      return `${where} holds changes of a call that this version does not know: read it with the version that wrote it.`;
    case "no-table":
      return `${where} is neither JSON nor the heading of a table of calls, which has the columns “call” and “questionnaire”.`;
    case "unclosed-quote":
      return `${where} begins a cell with a quote that is never closed.`;
    case "unknown-column":
      return `${where}: the column “${found}” is no question of the old version. Export the table with that version, or as NDJSON.`;
  }
}
