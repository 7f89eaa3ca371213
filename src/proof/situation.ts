import { bitOf, type Stages, type TrackedCondition, wordOf } from "./stages.ts";

/**
 * A situation is all that later steps of an interview can tell apart, as a vector of whole numbers: each segment's
 * points below the top, the top itself, and the conditions that can still hold. Interviews in the same situation go
 * on alike, so a proof looks at each situation once.
 */
export type Situation = Int32Array;

/** Stands for the points of a segment that can neither come to the top any more nor make the lead a close one. */
const outOfTheRace = -0x40000000;

/** Stands for a top that is above 0 whatever comes: how far above makes no difference. */
const surelyPositive = 0x40000000;

/** What the answers so far decide: what an interview that ends here comes to. */
export interface Ending {
  readonly segment: number;
  readonly decidedBy: "rule" | "points" | "fallback";
  /** Position of the rule that decided, else -1. */
  readonly rule: number;
  readonly close: boolean;
  /** A close call with no lead at all. */
  readonly tie: boolean;
  /** Of a close call, the second segment by points, else -1. */
  readonly second: number;
}

/** Reads and makes the situations of one questionnaire. */
export class Situations {
  readonly width: number;
  readonly #of: Stages;
  readonly #segments: number;
  readonly #farBehind: number;
  /** The conditions of rules, by position among all. */
  readonly #ofRules: readonly (TrackedCondition & { readonly index: number })[];

  constructor(of: Stages) {
    this.#of = of;
    this.#segments = of.plan.segments.length;
    this.#farBehind = Math.max(1, of.plan.clearLead);
    this.#ofRules = of.conditions
      .map((condition, index) => ({ ...condition, index }))
      .filter(({ rule }) => rule >= 0);
    this.width = this.#segments + 1 + of.alive.length;
  }

  /** Writes the situation before the first stage. */
  begin(into: Situation): void {
    into.fill(0);
    into.set(this.#of.alive, this.#segments + 1);
    this.#settle(into, 0);
  }

  /** Writes the situation at the stage after one, that points and conditions lead to. */
  step(
    from: Int32Array,
    at: number,
    points: readonly number[] | null,
    keeps: readonly number[],
    next: number,
    into: Situation,
  ): void {
    const segments = this.#segments;
    for (let segment = 0; segment < segments; segment++) {
      const score = from[at + segment] as number;
      const gain = points === null ? 0 : (points[segment] as number);
      into[segment] = score === outOfTheRace ? score : score + gain;
    }
    into[segments] = from[at + segments] as number;
    for (let word = 0; word < keeps.length; word++) {
      into[segments + 1 + word] =
        (from[at + segments + 1 + word] as number) & (keeps[word] as number);
    }
    this.#settle(into, next);
  }

  /** Tells whether a condition is alive in a situation. */
  isAlive(from: Int32Array, at: number, condition: number): boolean {
    return ((from[at + this.#segments + 1 + wordOf(condition)] as number) & bitOf(condition)) !== 0;
  }

  /** The top score minus the second; of a situation in which no other is in the race, as good as any. */
  lead(from: Int32Array, at: number): number {
    const top = this.top(from, at);
    let second = outOfTheRace;
    for (let segment = 0; segment < this.#segments; segment++) {
      if (segment !== top) second = Math.max(second, from[at + segment] as number);
    }
    return -second;
  }

  top(from: Int32Array, at: number): number {
    for (let segment = 0; segment < this.#segments; segment++) {
      if (from[at + segment] === 0) return segment;
    }
    return 0;
  }

  second(from: Int32Array, at: number): number {
    const top = this.top(from, at);
    let second = -1;
    for (let segment = 0; segment < this.#segments; segment++) {
      if (segment === top) continue;
      if (second < 0 || (from[at + segment] as number) > (from[at + second] as number))
        second = segment;
    }
    return second;
  }

  /** The segments that a tie-break is between, as bits. One that is out of the race is behind by the clear lead for good. */
  contenders(from: Int32Array, at: number): number {
    let set = 0;
    for (let segment = 0; segment < this.#segments; segment++) {
      if (-(from[at + segment] as number) < this.#of.plan.clearLead) set |= 1 << segment;
    }
    return set;
  }

  /** What ends here comes to. */
  ending(from: Int32Array, at: number, stage: number): Ending {
    const { plan } = this.#of;
    const none = { close: false, tie: false, second: -1 };
    for (const { rule, completeAt, index } of this.#ofRules) {
      if (completeAt > stage || !this.isAlive(from, at, index)) continue;
      const { segment = 0 } = plan.rules[rule] ?? {};
      return { segment, decidedBy: "rule", rule, ...none };
    }
    const highest = from[at + this.#segments] as number;
    if (highest <= 0) return { segment: plan.fallback, decidedBy: "fallback", rule: -1, ...none };
    const lead = this.lead(from, at);
    const close = lead < plan.clearLead;
    return {
      segment: this.top(from, at),
      decidedBy: "points",
      rule: -1,
      close,
      tie: lead === 0,
      second: close ? this.second(from, at) : -1,
    };
  }

  /** Segments that an interview in this situation can still end in, as bits, as far as sums tell. */
  candidates(from: Int32Array, at: number, stage: number): number {
    const { plan, bounds } = this.#of;
    let set = 0;
    for (const { rule, completeAt, index } of this.#ofRules) {
      if (!this.isAlive(from, at, index)) continue;
      set |= 1 << (plan.rules[rule]?.segment ?? 0);
      if (completeAt <= stage) return set;
    }
    const over = bounds[stage] ?? [];
    const highest = from[at + this.#segments] as number;
    let alwaysPositive = highest === surelyPositive;
    for (let segment = 0; segment < this.#segments; segment++) {
      const score = from[at + segment] as number;
      if (score === outOfTheRace) continue;
      alwaysPositive ||= highest + score > (over[this.#segments]?.[segment] ?? 0);
      const most = over[segment]?.[this.#segments] ?? 0;
      if (highest !== surelyPositive && highest + score + most <= 0) continue;
      let wins = true;
      for (let rival = 0; wins && rival < this.#segments; rival++) {
        const best = score - (from[at + rival] as number) + (over[segment]?.[rival] ?? 0);
        wins = best > 0 || (best === 0 && segment <= rival);
      }
      if (wins) set |= 1 << segment;
    }
    return alwaysPositive ? set : set | (1 << plan.fallback);
  }

  /** Brings a situation into the one form that all that go on alike share. */
  #settle(situation: Situation, stage: number): void {
    const { bounds, closenessMatters } = this.#of;
    const segments = this.#segments;
    this.#forgetHiddenRules(situation, stage);

    let top = outOfTheRace;
    for (let segment = 0; segment < segments; segment++) {
      top = Math.max(top, situation[segment] as number);
    }
    const highest = situation[segments] as number;
    if (highest !== surelyPositive) situation[segments] = highest + top;
    for (let segment = 0; segment < segments; segment++) {
      if (situation[segment] !== outOfTheRace)
        situation[segment] = (situation[segment] as number) - top;
    }

    const over = bounds[stage] ?? [];
    const absolute = situation[segments] as number;
    for (let segment = 0; segment < segments; segment++) {
      const score = situation[segment] as number;
      if (score === outOfTheRace) continue;
      if (absolute + score > (over[segments]?.[segment] ?? 0)) situation[segments] = surelyPositive;
    }
    for (let segment = 0; segment < segments; segment++) {
      const score = situation[segment] as number;
      for (let rival = 0; rival < segments && score !== outOfTheRace; rival++) {
        const ahead = situation[rival] as number;
        const lost = ahead - score - (over[segment]?.[rival] ?? 0) >= this.#farBehind;
        if (ahead !== outOfTheRace && lost) {
          situation[segment] = outOfTheRace;
          break;
        }
      }
    }

    if (!closenessMatters[stage] && this.#pointsAreSettled(situation, stage)) {
      situation.fill(outOfTheRace, 0, segments);
      situation[0] = 0;
      situation[segments] = surelyPositive;
    }
  }

  /** Whether points no longer decide: nobody asks what comes of them, or a rule does and no earlier one is open. */
  #pointsAreSettled(situation: Situation, stage: number): boolean {
    if (this.#of.matter === "questions") return true;
    let ruled = false;
    for (const { completeAt, index } of this.#ofRules) {
      if (!this.isAlive(situation, 0, index)) continue;
      if (completeAt > stage) return false;
      ruled = true;
    }
    return ruled;
  }

  /** Behind a rule that holds, later ones can no longer decide. */
  #forgetHiddenRules(situation: Situation, stage: number): void {
    let holds = false;
    for (const { completeAt, index } of this.#ofRules) {
      const word = this.#segments + 1 + wordOf(index);
      if (holds) situation[word] = (situation[word] as number) & ~bitOf(index);
      else holds = completeAt <= stage && this.isAlive(situation, 0, index);
    }
  }
}
