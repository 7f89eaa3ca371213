import { checkMarkdown } from "../../../language/proposal/checkMarkdown.ts";
import { diffMarkdown } from "../../../language/proposal/diffMarkdown.ts";
import { line, page } from "../../../language/proposal/markdown.ts";
import { checking } from "../../../proof/check.ts";
import { diffing } from "../../../proof/diff/diffing.ts";
import { TooLarge } from "../../../proof/interviewGraph.ts";
import { read } from "../../../questionnaire/definition/read.ts";
import { inSlices } from "../comparison/inSlices.ts";
import { today } from "../desk/today.ts";
import { type Renamed, toldOf } from "../document/renames.ts";

/** A change that is proposed in place of being saved. */
export interface Proposal {
  /** Of the file. */
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly renames: readonly Renamed[];
}

/** What `diff` and `check` say of a proposed change, as Markdown; undefined once it is aborted. */
export async function descriptionOf(
  { name, before, after, renames }: Proposal,
  language: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const effect = await effectOf(before, after, renames, language, signal);
  const found = await inSlices(checking(after, { today: today() }), signal).catch(orTooLarge);
  if (effect === undefined || found === undefined) return undefined;
  return `${page([`## ${line(name)}`, effect, found ? checkMarkdown(found, language) : ""])}\n`;
}

async function effectOf(
  before: string,
  after: string,
  renamed: readonly Renamed[],
  language: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const [old, now] = [read(before), read(after)];
  // What can't be read has problems, which the examination tells.
  if (!old.ok || !now.ok) return "";
  const renames = toldOf(renamed, old.definition, now.definition);
  const steps = diffing(old.definition, now.definition, { renames });
  const edit = await inSlices(steps, signal).catch(orTooLarge);
  return edit === undefined
    ? undefined
    : diffMarkdown(old.definition, now.definition, edit, language);
}

function orTooLarge(error: unknown): null {
  if (error instanceof TooLarge) return null;
  throw error;
}
