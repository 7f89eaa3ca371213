import { type Names, namesOf } from "../../../language/names.ts";
import type { Given } from "../../../questionnaire/decision/answers.ts";
import { decide, possible } from "../../../questionnaire/decision/decide.ts";
import {
  type CountedAnswer,
  type Explanation,
  explain,
} from "../../../questionnaire/decision/explain.ts";
import { walk } from "../../../questionnaire/decision/walk.ts";
import { type Definition, languagesOf } from "../../../questionnaire/definition/definition.ts";
import { textIn } from "../../../questionnaire/definition/text.ts";
import { printable, wrap } from "../columns.ts";
import type { Terminal } from "../terminal.ts";

/** Which segment answers lead to, and why, for people. */
export function explanationView(definition: Definition, given: Given, terminal: Terminal): string {
  const names = printed(namesOf(definition));
  const { next, counted } = walk(definition, given);
  const explanation = explain(definition, given);
  const answer = answerText(names);
  const weighed = (answers: Explanation["support"]) =>
    answers.map((each) => {
      const figure = signed(each.points).padStart(5);
      return `${figure}  ${wrap(answer(each), terminal.width, " ".repeat(7)).trimStart()}`;
    });
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [terminal.paint("bold", title), ...lines];
  const say = (line: string) => wrap(line, terminal.width, "  ");
  const paragraphs = [
    next === null ? [] : [wrap(unfinished(definition, given, next, names), terminal.width)],
    [
      `${terminal.paint("bold", names.segment(explanation.segment))} (${explanation.segment})`,
      wrap(decidedText(definition, given, explanation, names), terminal.width),
    ],
    list(
      "The answers that the rule waits for",
      (explanation.rule?.answers ?? []).map((each) => say(answer(each))),
    ),
    list("What speaks for it, in points", weighed(explanation.support)),
    list("What its lead is made of", weighed(explanation.lead?.by ?? [])),
    // Before the end, other answers may lead anywhere.
    next === null ? list("What would change it", flipLines(explanation, names).map(say)) : [],
    list(
      "Given, but not counted",
      uncounted(given, counted).map((id) => say(names.question(id))),
    ),
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function printed(names: Names): Names {
  return {
    question: (id) => printable(names.question(id)),
    option: (question, id, unsure) => printable(names.option(question, id, unsure)),
    segment: (id) => printable(names.segment(id)),
  };
}

function unfinished(definition: Definition, given: Given, next: string, names: Names): string {
  const segments = possible(definition, given).map((id) => `“${names.segment(id)}”`);
  const { offered } = walk(definition, given);
  const question = definition.questions.find(({ id }) => id === next);
  const offers = offered.map((id) => `“${names.option(next, id)}”`);
  return (
    `The interview is not finished: “${names.question(next)}” comes next. ` +
    (question?.offer === "contenders" ? `It offers ${offers.join(", ")}. ` : "") +
    `It can still end in ${segments.join(", ")}. So far:`
  );
}

/** The questions whose answers say nothing: their turn hasn't come, they are passed over, or a number is in no range. */
function uncounted(
  { answers, known }: Given,
  counted: ReadonlyMap<string, readonly string[]>,
): string[] {
  return Object.keys({ ...known, ...answers }).filter((id) => !counted.has(id));
}

function decidedText(
  definition: Definition,
  given: Given,
  { decidedBy, rule, lead: ahead }: Explanation,
  names: Names,
): string {
  if (decidedBy === "fallback") return "No segment has a point, so this is the fallback.";
  if (rule) {
    const because = definition.decision.rules?.[rule.position]?.rep?.because;
    const reason =
      because === undefined ? "." : `: ${printable(textIn(because, languagesOf(definition)))}`;
    return `Rule ${rule.position + 1} decided${reason}`;
  }
  const { lead, close } = decide(definition, given);
  const other = `“${names.segment(ahead?.over ?? "")}”`;
  const points = lead === 1 ? "1 point" : `${lead} points`;
  const decided =
    lead === 0
      ? `Level on points with ${other}, and listed before it.`
      : `Decided by points: ${points} ahead of ${other}.`;
  return close ? `${decided} A close call.` : decided;
}

function flipLines({ flip }: Explanation, names: Names): string[] {
  if (!flip) return ["No change of up to three answers leads elsewhere."];
  const answer = answerText(names);
  const segments = flip.segments.map((id) => `“${names.segment(id)}”`);
  return [
    ...flip.changes.map(({ question, to }) => answer({ question, options: to })),
    `would lead to ${segments.join(" or ")}.`,
  ];
}

function answerText(names: Names): (answer: CountedAnswer) => string {
  return ({ question, options }) => {
    const words = options.map((id) => names.option(question, id, "not sure"));
    const asked = names.question(question);
    return `${asked}${/\p{P}$/u.test(asked) ? "" : ":"} ${words.join(" + ")}`;
  };
}

function signed(points: number): string {
  return `${points > 0 ? "+" : "−"}${Math.abs(points)}`;
}
