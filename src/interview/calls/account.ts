import type { Volunteered } from "../../questionnaire/decision/volunteered.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import { UNSURE } from "../../questionnaire/definition/unsure.ts";
import type { Call } from "./call.ts";
import { committeeOf, isInRole, isSigner, type Member, notFound } from "./committee.ts";
import { isFromWebsite, knownOfAccount } from "./fromWebsite.ts";
import { comesTo, meaningOf } from "./meaning.ts";
import { chosenIn } from "./overruling.ts";
import { plain } from "./search.ts";

/** Several people of one account seen together: the segmentation is of the account, the roles are of people. */
export interface AccountView {
  /** In the order of the calls given. */
  readonly people: readonly PersonView[];
  /**
   * Of all decided calls together, or, where the questionnaire goes by who signs, of those with them; as long as none of
   * those is decided, of all. Null while none is decided.
   */
  readonly segment: string | null;
  /** Whether it goes by who signs, and none of their calls is decided yet. */
  readonly lacksSigner: boolean;
  /**
   * The points of the decided calls that count for the segment summed, by segment id: those of its answers, or, where a
   * person chose its segment, as many for that one as they give any, and one at the least.
   */
  readonly scores: Readonly<Record<string, number>>;
  /** Whether more than one person has answered a question, and none has been answered differently. */
  readonly isAgreed: boolean;
  /** In the questionnaire's order. */
  readonly disagreements: readonly Disagreement[];
  /** Whom to ask what they answer differently: somebody of the account segment's committee whom nobody has spoken to. */
  readonly unheard: Member | null;
  /** Whom of that committee nobody has found yet. */
  readonly notFound: readonly Member[];
}

export interface PersonView extends Volunteered {
  readonly call: Call;
  /** What a person chose, or else what it has come to so far; null while nothing speaks for a segment. */
  readonly segment: string | null;
  /** Whether a person chose it. */
  readonly isChosen: boolean;
  /** Whether it was chosen, or no answer can change it any more. */
  readonly isDecided: boolean;
}

/** A question that people of one account answer differently. Who is not sure contradicts nobody. */
export interface Disagreement {
  readonly question: string;
  /** Each answer, as option ids in the questionnaire's order, with who gave it. */
  readonly answers: readonly {
    readonly options: readonly string[];
    readonly by: readonly Call[];
  }[];
  /** The call with somebody who was alone with an answer, to be asked again where nobody is unheard. */
  readonly alone: Call;
}

/**
 * Sees the calls of one account together. Of a person by name and role, only the call started last counts, of those in which
 * they have said anything, if there is any.
 */
export function accountOf(definition: Definition, calls: readonly Call[]): AccountView {
  const people = calls.filter((call) => !calls.some((other) => replaces(other, call)));
  const views = people.map((call): PersonView => {
    const meaning = meaningOf(definition, call);
    const { settled, answers, scores } = meaning;
    const chosen = chosenIn(definition, call);
    return {
      call,
      segment: chosen ?? comesTo(meaning),
      isChosen: chosen !== null,
      isDecided: chosen !== null || settled !== null,
      answers,
      scores,
    };
  });
  const decided = views.filter(({ isDecided }) => isDecided);
  const isBySigner = definition.rep?.account === "signer";
  // Who signs differs from segment to segment: what counts is the one that their own answers come to.
  const signing = decided.filter(({ call, segment }) => isSigner(definition, segment, call));
  const lacksSigner = isBySigner && signing.length === 0;
  const { segment, scores } = together(definition, isBySigner && !lacksSigner ? signing : decided);
  const unheard = committeeOf(definition, segment).filter(
    (member) => !people.some((call) => isInRole(call, member)),
  );
  const answered = definition.questions.map(({ id }) => answersTo(id, views));
  return {
    people: views,
    segment,
    lacksSigner: lacksSigner && segment !== null,
    scores,
    isAgreed:
      answered.some((answers) => answers.some(({ by }) => by.length > 1)) &&
      answered.every((answers) => answers.length < 2),
    disagreements: definition.questions.flatMap(({ id }) => {
      const answers = answersTo(id, views);
      const fewest = [...answers].sort((a, b) => a.by.length - b.by.length)[0]?.by[0];
      if (answers.length < 2 || !fewest) return [];
      return [{ question: id, answers, alone: fewest }];
    }),
    // Who decides is worth more than whoever comes first.
    unheard: (isBySigner && unheard.find(({ signs }) => signs)) || unheard[0] || null,
    notFound: notFound(definition, segment, people),
  };
}

/** What an earlier and a later call differ in. */
export interface Comparison {
  /** What each came to, or a person chose, provisionally where questions are open; null while nothing speaks for a segment. */
  readonly before: string | null;
  readonly after: string | null;
  /** Whether the segment of the earlier call can no longer come of the later one, or a person chose another there. */
  readonly isShifted: boolean;
  /** Questions that both answer, and differently. */
  readonly changed: readonly {
    readonly question: string;
    readonly before: readonly string[];
    readonly after: readonly string[];
  }[];
}

/** Compares a call with an earlier one: the segment may shift as circumstances change. */
export function comparedWith(definition: Definition, earlier: Call, later: Call): Comparison {
  const [then, now] = [meaningOf(definition, earlier), meaningOf(definition, later)];
  const before = chosenIn(definition, earlier) ?? comesTo(then);
  const chosen = chosenIn(definition, later);
  return {
    before,
    after: chosen ?? comesTo(now),
    isShifted: before !== null && (chosen ? chosen !== before : !now.canBecome(before)),
    changed: [...then.answers].flatMap(([question, options]) => {
      const after = now.answers.get(question);
      return after && after.join() !== options.join() ? [{ question, before: options, after }] : [];
    }),
  };
}

/** Tells whether two names are of one account, or of one person, whichever way they are typed. */
export function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** Tells whether what is known beforehand in a call came for another account than the call is with by now. */
export function hasOthersFacts(call: Call): boolean {
  const { account, begunFor } = call;
  const facts = knownOfAccount(call);
  return begunFor !== "" && !sameName(account, begunFor) && Object.keys(facts).length > 0;
}

/** Tells whether a call is one with the same person that counts instead: a later one, unless nothing is said in it alone. */
function replaces(other: Call, call: Call): boolean {
  const who = ({ person }: Call) => plain(`${person.name.trim()}\n${person.role.trim()}`);
  const isSame = call.person.name.trim() !== "" && who(other) === who(call);
  const more = Number(isAnythingSaid(other)) - Number(isAnythingSaid(call));
  return isSame && (more || other.startedAt - call.startedAt) > 0;
}

/** Tells whether the person has answered anything, or somebody chose their segment. */
function isAnythingSaid(call: Call): boolean {
  const said = [...Object.keys(call.answers), ...call.unanswered];
  const onWebsite = Object.keys(call.known).some((question) => isFromWebsite(call, question));
  return said.length > 0 || onWebsite || call.overrule !== null;
}

function together(
  definition: Definition,
  decided: readonly PersonView[],
): Pick<AccountView, "segment" | "scores"> {
  const ids = definition.segments.map(({ id }) => id);
  const points = ids.map((id) => decided.reduce((sum, one) => sum + pointsFor(id, one), 0));
  const most = Math.max(...points);
  const byPoints = most > 0 ? ids[points.indexOf(most)] : definition.decision.fallback;
  // Where a rule turned everybody the same way, their points do not turn the account back.
  const [first] = decided;
  const same = first && decided.every(({ segment }) => segment === first.segment);
  return {
    segment: first ? ((same ? first.segment : byPoints) ?? null) : null,
    scores: Object.fromEntries(ids.map((id, at) => [id, points[at] ?? 0])),
  };
}

function pointsFor(id: string, { isChosen, segment, scores }: PersonView): number {
  if (!isChosen) return scores[id] ?? 0;
  return id === segment ? Math.max(1, ...Object.values(scores)) : 0;
}

function answersTo(question: string, heard: readonly PersonView[]): Disagreement["answers"] {
  const answers = new Map<string, { options: readonly string[]; by: Call[] }>();
  for (const { call, answers: said } of heard) {
    const options = said.get(question) ?? [];
    // What was known of the account beforehand, nobody in it has said.
    const isTheirs = Object.hasOwn(call.answers, question) || isFromWebsite(call, question);
    if (!isTheirs || options.length === 0 || options.includes(UNSURE)) continue;
    const answer = answers.get(options.join()) ?? { options, by: [] };
    answer.by.push(call);
    answers.set(options.join(), answer);
  }
  return [...answers.values()];
}
