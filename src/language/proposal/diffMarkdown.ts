import type { Edit } from "../../proof/diff/edit.ts";
import { type Comparison, changesBetween } from "../../questionnaire/comparing/changes.ts";
import { matchIds } from "../../questionnaire/comparing/likeness.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import { saidChanges } from "../changes/saidChanges.ts";
import type { Said } from "../changes/saying.ts";
import { basisSentence, movedSentence, shareSentences } from "../edit.ts";
import { namesOf } from "../names.ts";
import { numbersIn } from "../numbers.ts";
import { line, list, page, proposalWordsIn, table } from "./markdown.ts";

/** So many moves stand in the table. */
const most = 20;

/**
 * What an edit changes, and what it does to prospects, as Markdown for a change request.
 *
 * @param edit null where there is too much to examine
 */
export function diffMarkdown(
  old: Definition,
  now: Definition,
  edit: Edit | null,
  language: string,
): string {
  const word = proposalWordsIn(language);
  const renames = edit?.renames ?? matchIds(old, now);
  return page([
    `### ${word("effect")}`,
    edit ? effectOf(old, now, edit, language) : word("tooLarge"),
    `### ${word("changes")}`,
    changesOf(changesBetween(old, now, renames), language) || word("noChanges"),
  ]);
}

function effectOf(old: Definition, now: Definition, edit: Edit, language: string): string {
  const word = proposalWordsIn(language);
  const numbers = numbersIn(language);
  const [before, after] = [namesOf(old, language), namesOf(now, language)];
  const shares = shareSentences(edit, [old, now], language);
  const moves = edit.moves.filter((move) => move.moves);
  const rows = moves
    .slice(0, most)
    .map(({ from, to, share }) => [
      line(before.segment(from)),
      line(after.segment(to)),
      share > 0 ? numbers.share(share) : word("byFact"),
    ]);
  const more = moves.length - rows.length;
  return page([
    `**${line(movedSentence(edit, language))}**`,
    list(shares.map(line), language),
    shares.length > 0 ? line(basisSentence(language)) : "",
    rows.length > 0 ? table([word("from"), word("to"), word("share")], rows) : "",
    more > 0 ? word("more", { count: more, number: numbers.count(more) }) : "",
  ]);
}

function changesOf(comparison: Comparison, language: string): string {
  const word = proposalWordsIn(language);
  const item = ({ sentence, words }: Said) =>
    words
      ? `${line(sentence)}\n  - ${word("was")}: ${line(words.before)}\n  - ${word("now")}: ${line(words.after)}`
      : line(sentence);
  return page(
    saidChanges(comparison, language).flatMap(({ title, changes }) => [
      `**${line(title)}**`,
      list(changes.map(item), language),
    ]),
  );
}
