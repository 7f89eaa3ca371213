import fc from "fast-check";
import type { Definition } from "../../../src/index.ts";
import { randomDefinition } from "../../randomDefinition.ts";
import { waysOfAsked } from "../everyInterview.ts";
import { type Draft, edited, renameOption, renameQuestion, renameSegment } from "./drafts.ts";

/** Two versions of a questionnaire. */
export interface Versions {
  readonly old: Definition;
  readonly now: Definition;
}

/** What is changed, as far as numbers say: each edit takes those that it needs. */
interface Choice {
  readonly edit: keyof typeof edits;
  readonly numbers: readonly number[];
}

/** A questionnaire, and what a few edits have made of it; nothing, at times. */
export function randomVersions(mostWays = 40): fc.Arbitrary<Versions> {
  const choice: fc.Arbitrary<Choice> = fc.record({
    // Points are what is changed most, and what moves most.
    edit: fc.oneof(fc.constant("points" as const), fc.constantFrom(...kinds)),
    numbers: fc.array(fc.nat(999), { minLength: 4, maxLength: 4 }),
  });
  return fc
    .record({ old: randomDefinition(mostWays), choices: fc.array(choice, { maxLength: 5 }) })
    .map(({ old, choices }) => ({
      old,
      now: edited(old, (draft) => {
        for (const { edit, numbers } of choices) edits[edit](draft, numbers);
      }),
    }))
    .filter(({ now }) => waysOfAsked(now) <= 2 * mostWays);
}

type Edit = (draft: Draft, numbers: readonly number[]) => void;

const edits = {
  points(draft, [which = 0, other = 0, third = 0, by = 0]) {
    const option = one(one(draft.questions, which).options, other);
    option.points = { ...option.points, [one(draft.segments, third).id]: (by % 13) - 3 };
  },
  rule({ decision, segments }, [which = 0, other = 0]) {
    if (decision.rules?.length) one(decision.rules, which).segment = one(segments, other).id;
  },
  ruleOrder({ decision }) {
    decision.rules?.reverse();
  },
  ruleAdded({ decision, questions, segments }, [which = 0, other = 0, third = 0]) {
    const question = one(questions, which);
    const when = { [question.id]: one(question.options, other).id };
    decision.rules = [{ when, segment: one(segments, third).id }, ...(decision.rules ?? [])];
  },
  ruleRemoved({ decision }) {
    decision.rules?.shift();
  },
  fallback({ decision, segments }, [which = 0]) {
    decision.fallback = one(segments, which).id;
  },
  clearLead({ decision }, [which = 0]) {
    decision.clearLead = 1 + (which % 4);
  },
  stopping({ decision }) {
    decision.stopWhenCertain = decision.stopWhenCertain === false;
  },
  ask({ questions }, [which = 0, other = 0]) {
    const question = one(questions, which);
    question.ask = one(["always", "if-close", "never"], other);
    if (question.ask !== "if-close") delete question.offer;
  },
  offer({ questions }) {
    for (const question of questions) {
      if (question.ask !== "if-close") continue;
      if (question.offer === "contenders") delete question.offer;
      else question.offer = "contenders";
    }
  },
  choose({ questions }, [which = 0, other = 0]) {
    one(questions, which).choose = 1 + (other % 3);
  },
  ranges({ questions }, [which = 0, by = 0]) {
    for (const { range } of one(questions, which).options) {
      if (range?.from !== undefined) range.from += 1.25 * (1 + (by % 3));
      if (range?.below !== undefined) range.below += 1.25 * (1 + (by % 3));
    }
  },
  unsure({ questions }, [which = 0]) {
    const question = one(questions, which);
    question.unsure = !question.unsure;
  },
  condition({ questions }, [which = 0]) {
    delete one(questions, which).when;
  },
  questionOrder({ questions }, [which = 0, other = 0]) {
    questions.splice(other % questions.length, 0, ...questions.splice(which % questions.length, 1));
  },
  questionAdded({ questions, segments }, [which = 0, other = 0, by = 0, unsure = 0]) {
    const id = fresh(questions);
    const points = { [one(segments, other).id]: (by % 5) - 1 };
    const options = [
      { id: "yes", text: `It is so at ${id}`, points },
      { id: "no", text: `It is otherwise at ${id}` },
    ];
    const question = { id, text: `And what of ${id}, if we may ask?`, options };
    questions.splice(which % (questions.length + 1), 0, { ...question, unsure: unsure % 2 === 0 });
  },
  questionRemoved({ questions }, [which = 0]) {
    if (questions.length > 1) questions.splice(which % questions.length, 1);
  },
  questionRenamed(draft, [which = 0]) {
    renameQuestion(draft, one(draft.questions, which).id, fresh(draft.questions));
  },
  optionAdded({ questions, segments }, [which = 0, other = 0, by = 0]) {
    const { options } = one(questions, which);
    const points = { [one(segments, other).id]: (by % 5) - 1 };
    if (options.length < 5) options.push({ id: fresh(options), text: "Something else", points });
  },
  optionRemoved({ questions }, [which = 0, other = 0]) {
    const { options } = one(questions, which);
    if (options.length > 2) options.splice(other % options.length, 1);
  },
  optionRenamed(draft, [which = 0, other = 0]) {
    const { id, options } = one(draft.questions, which);
    renameOption(draft, id, one(options, other).id, fresh(options));
  },
  segmentAdded({ segments }, [which = 0]) {
    const id = fresh(segments);
    if (segments.length === 12) return;
    const visitor = { heading: `Room for ${id}`, message: "A new one" };
    segments.splice(which % (segments.length + 1), 0, { ...one(segments, 0), id, visitor });
  },
  segmentRemoved({ segments }, [which = 0]) {
    if (segments.length > 2) segments.splice(which % segments.length, 1);
  },
  segmentRenamed(draft, [which = 0]) {
    renameSegment(draft, one(draft.segments, which).id, fresh(draft.segments));
  },
  segmentOrder({ segments }) {
    segments.reverse();
  },
  words({ questions }, [which = 0]) {
    one(questions, which).text = "A text that is quite another";
  },
} satisfies Record<string, Edit>;

const kinds = Object.keys(edits) as Choice["edit"][];

function one<T>(list: readonly T[], which: number): T {
  return list[which % list.length] as T;
}

/** An id that none of these have. */
function fresh(things: readonly { readonly id: string }[]): string {
  const taken = new Set(things.map(({ id }) => id));
  return ["fresh", "newer", "newest", "latest"].find((id) => !taken.has(id)) ?? "last";
}
