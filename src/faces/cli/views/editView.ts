import { saidChanges } from "../../../language/changes/saidChanges.ts";
import { movedSentence } from "../../../language/edit.ts";
import { namesOf } from "../../../language/names.ts";
import { numbersIn } from "../../../language/numbers.ts";
import type { Edit, Move } from "../../../proof/diff/edit.ts";
import { changesBetween } from "../../../questionnaire/comparing/changes.ts";
import type { Answers, Definition } from "../../../questionnaire/definition/definition.ts";
import { listOf } from "../../../questionnaire/definition/when.ts";
import { column, fill, printable, wrap } from "../columns.ts";
import { inline } from "../inline.ts";
import type { PastInterviews } from "../records.ts";
import type { Terminal } from "../terminal.ts";

const { share, count } = numbersIn("en");

/** Stands in place of a share for a move that nobody makes of whom nothing is known. */
const byFact = "by fact";

/** So many values of facts are shown, and moves that take facts. */
const mostFacts = 10;
const mostByFact = 10;

/** What an edit does to prospects, for people. */
export function editView(
  old: Definition,
  now: Definition,
  edit: Edit,
  terminal: Terminal,
  past?: PastInterviews,
): string {
  const sections = [
    [wrap(movedText(edit, past), terminal.width)],
    titled(
      "Who moves, each with the shortest interview that shows it",
      moveLines(old, now, edit, terminal),
      terminal,
    ),
    titled(
      "Who changes segment of whom one fact is known, and nothing else",
      factLines(old, now, edit, terminal),
      terminal,
    ),
    titled(
      edit.records
        ? "Where prospects end, with equal chances for every answer"
        : "Where prospects end",
      shareLines(old, now, edit, terminal),
      terminal,
    ),
    titled("What was changed", changeLines(old, now, edit, terminal), terminal),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function titled(title: string, lines: readonly string[], terminal: Terminal): string[] {
  return lines.length === 0 ? [] : [terminal.paint("bold", title), ...lines];
}

function movedText(edit: Edit, past?: PastInterviews): string {
  const { records } = edit;
  const result = movedSentence(edit, "en");
  if (!records) return result;
  const { otherVersion = 0, otherQuestionnaire = 0 } = past ?? {};
  return [
    result,
    `Weighed by past interviews: ${count(records.used)}.`,
    ...counted(records.unfinished, "Left out, as they do not finish in the old version"),
    ...counted(otherQuestionnaire, "Left out, as they are of another questionnaire"),
    ...counted(
      otherVersion,
      "Held with another version than the old one, and weighed if they finish in it",
    ),
  ].join(" ");
}

function counted(number: number, what: string): string[] {
  return number === 0 ? [] : [`${what}: ${count(number)}.`];
}

function moveLines(old: Definition, now: Definition, { moves }: Edit, terminal: Terminal) {
  const before = namesOf(old);
  const after = namesOf(now);
  const width = Math.floor((terminal.width - 15) / 2);
  const row = (from: string, to: string, figure: string) =>
    `  ${column(printable(from), width)}  ${column(printable(to), width)}  ${figure.padStart(7)}`;
  const moving = moves.filter((move) => move.moves);
  const shown = moving.filter(({ share: part }, at) => part > 0 || at < mostByFact);
  const rows = shown.flatMap(({ from, to, share: part, witness }) => [
    row(before.segment(from), after.segment(to), part > 0 ? share(part) : byFact),
    ...(witness ? witnessLines(witness, terminal) : []),
  ]);
  if (rows.length === 0) return [];
  const more = moving.length - shown.length;
  return [
    terminal.paint("dim", row("from", "to", "share")),
    ...rows,
    ...(more > 0 ? [`  … and ${count(more)} more by facts`] : []),
  ];
}

/** The values of facts that move more prospects than move with nothing known. */
function factLines(old: Definition, now: Definition, edit: Edit, terminal: Terminal): string[] {
  const [before, after] = [factText(old), factText(now)];
  const width = terminal.width - 11;
  const alone = (edit.facts?.alone ?? []).filter(({ share }) => share > edit.moved + 1e-9);
  const rows = alone.slice(0, mostFacts).flatMap(({ share: part, witness, ...known }) => {
    const [one, other] = [before(known.before), after(known.after)];
    const name = one === "" ? other : other === "" || one === other ? one : `${one}; now ${other}`;
    return [
      `  ${column(printable(name), width)}  ${share(part).padStart(7)}`,
      ...witnessLines(witness, terminal),
    ];
  });
  const more = alone.length - mostFacts;
  return more > 0 ? [...rows, `  … and ${count(more)} more`] : rows;
}

function factText(definition: Definition): (known: Answers) => string {
  const names = namesOf(definition);
  return (known) =>
    Object.entries(known)
      .map(([question, answer]) => {
        const options = listOf(answer).map((id) => names.option(question, id, "not sure"));
        const asked = names.question(question);
        return `${asked}${/\p{P}$/u.test(asked) ? "" : ":"} ${options.join(" + ")}`;
      })
      .join(", ");
}

function witnessLines(witness: NonNullable<Move["witness"]>, terminal: Terminal): string[] {
  const before = inline(witness.before);
  const after = inline(witness.after);
  const isSame = before.join() === after.join();
  const lines = isSame ? [before] : [labelled("before", before), labelled("after ", after)];
  return lines.map((line) => terminal.paint("dim", fill(line, terminal.width, "    ")));
}

function labelled(label: string, [first = "", ...more]: readonly string[]): string[] {
  return [`${label} ${first}`, ...more];
}

function shareLines(old: Definition, now: Definition, edit: Edit, terminal: Terminal): string[] {
  const before = namesOf(old);
  const after = namesOf(now);
  const width = terminal.width - 24;
  const row = (name: string, one: string, other: string) =>
    `  ${column(printable(name), width)}  ${one.padStart(9)}  ${other.padStart(9)}`;
  const part = (shares: Readonly<Record<string, number>>, id: string | undefined) =>
    id === undefined ? "–" : share(shares[id] ?? 0);
  const kept = old.segments.map(({ id }) => ({ from: id, to: edit.renames.segments.get(id) }));
  return [
    terminal.paint("dim", row("", "before", "after")),
    ...kept.map(({ from, to }) =>
      row(
        to === undefined ? before.segment(from) : after.segment(to),
        part(edit.before, from),
        part(edit.after, to),
      ),
    ),
    ...edit.added.segments.map((id) => row(after.segment(id), "–", part(edit.after, id))),
  ];
}

function changeLines(
  old: Definition,
  now: Definition,
  { renames }: Edit,
  terminal: Terminal,
): string[] {
  const parts = saidChanges(changesBetween(old, now, renames), "en");
  return parts.flatMap(({ title, changes }) => [
    terminal.paint("cyan", wrap(printable(title), terminal.width, "  ")),
    ...changes.flatMap(({ sentence, words }) => [
      wrap(printable(sentence), terminal.width, "    "),
      ...(words
        ? [
            terminal.paint("red", wrap(`- ${printable(words.before)}`, terminal.width, "      ")),
            terminal.paint("green", wrap(`+ ${printable(words.after)}`, terminal.width, "      ")),
          ]
        : []),
    ]),
  ]);
}
