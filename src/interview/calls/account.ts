import type { Volunteered } from "../../questionnaire/decision/volunteered.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import { UNSURE } from "../../questionnaire/definition/unsure.ts";
import type { Call } from "./call.ts";
import { committeeOf, isInRole, isSigner, type Member, notFound } from "./committee.ts";
import { isFromWebsite, knownOfAccount } from "./fromWebsite.ts";
import { comesTo, meaningOf } from "./meaning.ts";
import { plain } from "./search.ts";

/** Several people of one account seen together: the segmentation is of the account, the roles are of people. */
export interface AccountView {
  /** In the order of the calls given. */
  readonly people: readonly PersonView[];
  /**
   * Of all settled calls together, or, where the questionnaire goes by who signs, of those with them; as long as none of
   * those is settled, of all. Null while none is settled.
   */
  readonly segment: string | null;
  /** Whether it goes by who signs, and none of their calls is settled yet. */
  readonly lacksSigner: boolean;
  /** The points of the settled calls that count for the segment summed, by segment id. */
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
  /** What it has come to so far; null while nothing was said that speaks for a segment. */
  readonly segment: string | null;
  /** Whether no answer can change that any more. */
  readonly isSettled: boolean;
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

/** Sees the calls of one account together. Of a person by name and role, only the call started last counts. */
export function accountOf(definition: Definition, calls: readonly Call[]): AccountView {
  const people = calls.filter((call) => !calls.some((other) => replaces(other, call)));
  const views = people.map((call): PersonView => {
    const meaning = meaningOf(definition, call);
    const { settled, answers, scores } = meaning;
    return {
      call,
      segment: comesTo(call, meaning),
      isSettled: settled !== null,
      answers,
      scores,
    };
  });
  const settled = views.filter(({ isSettled }) => isSettled);
  const isBySigner = definition.rep?.account === "signer";
  const signing = settled.filter(({ call }) => isSigner(definition, call));
  const lacksSigner = isBySigner && signing.length === 0;
  const { segment, scores } = together(definition, isBySigner && !lacksSigner ? signing : settled);
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
  /** What each came to, provisionally where questions are open; null while nothing was said. */
  readonly before: string | null;
  readonly after: string | null;
  /** Whether the segment of the earlier call can no longer come of the later one. */
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
  const before = comesTo(earlier, then);
  return {
    before,
    after: comesTo(later, now),
    isShifted: before !== null && !now.canBecome(before),
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

/** Tells whether a call is one with the same person, held later. */
function replaces(other: Call, call: Call): boolean {
  const who = ({ person }: Call) => plain(`${person.name.trim()}\n${person.role.trim()}`);
  return (
    call.person.name.trim() !== "" && who(other) === who(call) && other.startedAt > call.startedAt
  );
}

function together(
  definition: Definition,
  settled: readonly PersonView[],
): Pick<AccountView, "segment" | "scores"> {
  const ids = definition.segments.map(({ id }) => id);
  const points = ids.map((id) => settled.reduce((sum, { scores }) => sum + (scores[id] ?? 0), 0));
  const most = Math.max(...points);
  const byPoints = most > 0 ? ids[points.indexOf(most)] : definition.decision.fallback;
  // Where a rule turned everybody the same way, their points do not turn the account back.
  const [first] = settled;
  const same = first && settled.every(({ segment }) => segment === first.segment);
  return {
    segment: first ? ((same ? first.segment : byPoints) ?? null) : null,
    scores: Object.fromEntries(ids.map((id, at) => [id, points[at] ?? 0])),
  };
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
