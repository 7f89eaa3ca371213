import type { Call } from "../../interview/calls/call.ts";
import { isExclusion, withoutDeclined } from "../../interview/calls/exclusion.ts";
import { type Reasons, reasonsIn } from "../../interview/session/repResult.ts";
import { type WhatSuits, whatSuits } from "../../interview/session/whatSuits.ts";
import { fittingOf, isAskable } from "../../questionnaire/decision/answers.ts";
import { type Decision, decide } from "../../questionnaire/decision/decide.ts";
import { leadingIn } from "../../questionnaire/decision/leading.ts";
import type { LeastLead } from "../../questionnaire/decision/leastLead.ts";
import { offeredIn } from "../../questionnaire/decision/offered.ts";
import { suitingIn } from "../../questionnaire/decision/suiting.ts";
import { withAhead } from "../../questionnaire/decision/volunteered.ts";
import { answersIn, courseOf } from "../../questionnaire/decision/walk.ts";
import type {
  Definition,
  Question,
  Rule,
  Segment,
} from "../../questionnaire/definition/definition.ts";
import { listOf } from "../../questionnaire/definition/when.ts";
import type { CallAdvice } from "./callAdvice.ts";
import type { Guidance } from "./guidance.ts";
import type { OneMore } from "./oneMore.ts";

/** What of a call decides what it shows. What is typed into it does not, and is left out. */
export interface Said extends Pick<Call, "known" | "answers" | "unanswered" | "goesOn"> {
  readonly overrule: Pick<NonNullable<Call["overrule"]>, "segment"> | null;
}

/** What a call shows, as data: a pure function of what is said in it, and of the advice on it. */
export interface ConsoleScreen {
  /** Whether its advice is still being looked for. Nothing counts as settled until then, and all as possible. */
  readonly isPending: boolean;
  readonly questions: readonly ConsoleQuestion[];
  /** Questions that are never asked, with what is known of them. */
  readonly facts: readonly { readonly question: Question; readonly picked: readonly string[] }[];
  /** The question to ask next, by the questionnaire's own order until there is advice; null when nothing is left that would settle anything. */
  readonly next: string | null;
  /** Whether the answer to the next question decides; null where none does, or where nobody has counted the ways on. */
  readonly oneMore: OneMore | null;
  /** Whether no answer can change the segment any more. */
  readonly isSettled: boolean;
  /** The share of all ways to go on that end in the leader; null where there are too many to count, or nobody has yet. */
  readonly settledShare: number | null;
  readonly standing: readonly SegmentChance[];
  /** The other segments with as many points as the one in the lead. */
  readonly level: readonly Segment[];
  /** Whose playbook to show: the rep's choice, else the decided or leading segment; null while nothing speaks for one. */
  readonly segment: Segment | null;
  /** Whether a person has chosen it. */
  readonly isChosen: boolean;
  /** What the answers say; null while nothing speaks for a segment, and where nothing ever did. */
  readonly answersSay: Segment | null;
  /** What of the segment's part for the sales team suits this prospect; null where there is none. */
  readonly suits: WhatSuits | null;
  /** The same of any segment. */
  readonly suitsIn: (segment: Segment) => WhatSuits | null;
  /** Of the segment, or of all that are possible while nothing speaks for one. */
  readonly objections: WhatSuits["objections"];
  readonly isProvisional: boolean;
  /** Whether one may stop asking: nearly every way to go on ends in the same segment. */
  readonly mayStop: boolean;
  /** What the answers decide and by how much; null while what counts of them doesn't say how sure it is. */
  readonly decision: Decision | null;
  /** How far ahead it stays at the least, where it is settled and the decision doesn't say. */
  readonly leastLead: LeastLead | null;
  /** The rule that turns this prospect away; it stands, and doesn't count, where the rep goes on all the same. */
  readonly exclusion: Rule | null;
  /** Why it is this segment and what would change it; null while it is provisional. */
  readonly reasons: Reasons | null;
}

export interface ConsoleQuestion {
  readonly question: Question;
  /** The options that it offers as things stand; null where it offers all. Any may be answered. */
  readonly offered: readonly string[] | null;
  readonly picked: readonly string[];
  /** An answer is noted where it doesn't count as things stand: its question is passed over. */
  readonly status: "open" | "answered" | "noted" | "known" | "unanswered" | "not-needed";
}

export interface SegmentChance {
  readonly segment: Segment;
  /** The share of all ways to go on that end here: 0 where it is ruled out, null where there are too many to count. */
  readonly chance: number | null;
  readonly isLeader: boolean;
}

/** From this share on, a rep may stop. */
export const nearlySettled = 0.95;

/**
 * Makes the screen of a call. All of it that takes a search in the ways of going on comes with the advice: without it the
 * screen is there at once, and claims nothing that needs one.
 */
export function consoleScreen(
  source: Definition,
  { unanswered, overrule, goesOn, ...said }: Said,
  advice: CallAdvice | null,
): ConsoleScreen {
  const given = fittingOf(source, said);
  // Until there is advice, a rule that holds as things stand is the one that turns the prospect away.
  const isExcluded = advice
    ? advice.exclusion !== null
    : isExclusion(source, decide(source, given).rule);
  const definition = goesOn && isExcluded ? withoutDeclined(source) : source;
  const { answers } = given;
  const course = courseOf(definition, given);
  const { plan } = course;
  const standing = advice?.endsByItself ? course.standing : withAhead(course);
  const counting = answersIn(plan, standing);
  const ownNext = advice?.complete ? null : (plan.questions[course.standing.at]?.id ?? null);
  const isSettled = advice?.isSettled ?? false;
  const isProvisional = !advice?.complete && !isSettled;
  const settles = advice?.settles ?? null;
  // What was answered out of its turn is done too: to mark it again would let the next key answer it otherwise.
  const isDone = (id: string) =>
    counting.has(id) || Object.hasOwn(answers, id) || unanswered.includes(id);
  const isOpen = (id: string) => !isDone(id) && (settles === null || (settles[id] ?? 0) > 1e-9);
  const decided = decide(definition, given);
  const sure = advice?.endsByItself ? decided : null;
  const chanceOf = (id: string) => advice?.chances[id] ?? null;
  const ahead = leadingIn(plan, standing, (at) => chanceOf(plan.segments[at] ?? "") !== 0);
  const lead = ahead && plan.segments[ahead.segment];
  const leading = isSettled ? advice?.leader : isProvisional ? lead : decided.segment;
  const find = (id?: string | null) =>
    definition.segments.find((segment) => segment.id === id) ?? null;
  const chosen = overrule && find(overrule.segment);
  const shareOfLead = leading ? chanceOf(leading) : null;
  const asked = definition.questions.filter(({ id }) => isAskable(definition, id));
  const open = asked.filter(({ id }) => isOpen(id));
  const next = isSettled
    ? null
    : nextOf(open, { next: advice ? advice.next : ownNext, settles }, ownNext);

  const segment = chosen ?? find(leading);
  const suits = suitingIn(course, standing);
  const suitsIn = ({ rep }: Segment) => (rep ? whatSuits(definition, rep, suits) : null);
  const own = segment && suitsIn(segment);

  return {
    isPending: advice === null,
    questions: asked.map((question) => ({
      question,
      offered: offeredOf(question),
      picked: Object.hasOwn(answers, question.id)
        ? listOf(answers[question.id] as string)
        : (counting.get(question.id) ?? []),
      status: statusOf(question.id),
    })),
    facts: definition.questions
      .filter(({ id }) => !isAskable(definition, id))
      .map((question) => ({ question, picked: counting.get(question.id) ?? [] })),
    next,
    oneMore: advice && advice.next === next ? advice.oneMore : null,
    isSettled,
    level: isProvisional && ahead ? ahead.level.flatMap((at) => find(plan.segments[at]) ?? []) : [],
    settledShare: shareOfLead,
    standing: definition.segments.map((segment) => ({
      segment,
      chance: chanceOf(segment.id),
      isLeader: segment.id === leading,
    })),
    segment,
    suits: own,
    suitsIn,
    objections: own
      ? own.objections
      : definition.segments
          .filter(({ id }) => chanceOf(id) !== 0)
          .flatMap((one) => suitsIn(one)?.objections ?? []),
    isChosen: chosen !== null,
    answersSay: sure?.decidedBy === "fallback" ? null : find(leading),
    isProvisional,
    mayStop: isSettled || (shareOfLead ?? 0) >= nearlySettled,
    decision: sure,
    leastLead: advice?.leastLead ?? null,
    exclusion: source.decision.rules?.[advice?.exclusion ?? -1] ?? null,
    reasons: advice?.grounds ? reasonsIn(definition, advice.grounds) : null,
  };

  function offeredOf({ id, offer, options }: Question): ConsoleQuestion["offered"] {
    if (offer !== "contenders") return null;
    const offered = offeredIn(plan, standing, plan.positions.get(id) ?? -1);
    return offered.length < options.length ? offered : null;
  }

  function statusOf(id: string): ConsoleQuestion["status"] {
    if (Object.hasOwn(answers, id)) return counting.has(id) ? "answered" : "noted";
    if (counting.has(id)) return "known";
    if (unanswered.includes(id)) return "unanswered";
    return !isSettled && (isOpen(id) || id === ownNext) ? "open" : "not-needed";
  }
}

/** What is advised; where that was asked and not answered, the open question that settles most. */
function nextOf(
  open: readonly Question[],
  { next, settles }: Pick<Guidance, "next" | "settles">,
  own: string | null,
): string | null {
  if (open.some(({ id }) => id === next)) return next;
  const always = open.filter(({ ask = "always" }) => ask === "always");
  const candidates = always.length > 0 ? always : open;
  const [best] = candidates.toSorted((a, b) => (settles?.[b.id] ?? 0) - (settles?.[a.id] ?? 0));
  return best?.id ?? own;
}
