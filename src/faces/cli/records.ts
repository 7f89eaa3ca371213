import type { HeldInterview } from "../../interview/calls/heldInterview.ts";
import { heldInterviews } from "../../interview/calls/pastInterviews.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import { Failure } from "./failure.ts";
import { nameOf, textOf } from "./files.ts";
import { notHeldSaid } from "./notHeldSaid.ts";

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
    const named = problems.slice(0, mostNamed).map((problem) => notHeldSaid(nameOf(file), problem));
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
