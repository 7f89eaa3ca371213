import fc from "fast-check";
import { expect, test } from "vitest";
import { type Answers, type Definition, decide, walk } from "../../../src/index.ts";
import { diffing, type Edit, finish, prove, sharesOf } from "../../../src/proof/index.ts";
import { runs } from "../../runs.ts";
import { rounded } from "../checked.ts";
import { everyProspect, type Prospect } from "./naiveDiff.ts";
import { randomVersions } from "./randomEdit.ts";

type Moved = Edit["moves"][number];

/** Holds of the difference between any two versions, and of the prospects that both interview. */
function ofAnyEdit(
  most: number,
  holds: (edit: Edit, prospects: Prospect[], old: Definition, now: Definition) => void,
): void {
  fc.assert(
    fc.property(randomVersions(), ({ old, now }) => {
      const edit = finish(diffing(old, now));
      holds(edit, everyProspect(old, now, edit.renames), old, now);
    }),
    runs(most),
  );
}

test("who moves where with nothing known is what interviewing every prospect by both versions comes to", () => {
  ofAnyEdit(700, ({ moves, moved, renames }, prospects) => {
    const shares: Record<string, number> = {};
    for (const { before, after, chance } of prospects) {
      const pair = `${before.decision.segment} to ${after.decision.segment}`;
      shares[pair] = (shares[pair] ?? 0) + chance;
    }
    const table = moves.flatMap(({ from, to, share }) =>
      share > 0 ? [[`${from} to ${to}`, share]] : [],
    );
    expect(Object.fromEntries(table)).toEqual(rounded(shares));
    const gone = prospects.filter(
      ({ before, after }) =>
        renames.segments.get(before.decision.segment) !== after.decision.segment,
    );
    expect(moved).toBeCloseTo(
      gone.reduce((sum, { chance }) => sum + chance, 0),
      9,
    );
  });
});

test("each move says whether it is one, the largest share comes first, and the shares are those of the versions", () => {
  ofAnyEdit(150, ({ moves, renames, before, after }, _, old, now) => {
    for (const { from, to, moves: isMove, witness } of moves) {
      expect(isMove).toBe(renames.segments.get(from) !== to);
      expect(witness !== undefined).toBe(isMove);
    }
    expect(moves.map(({ share }) => share)).toEqual(
      moves.map(({ share }) => share).toSorted((a, b) => b - a),
    );
    expect({ before, after }).toEqual({
      before: sharesOf(prove(old)).shares,
      after: sharesOf(prove(now)).shares,
    });
  });
});

test("the witness of a move that needs no facts is one prospect's interviews by both versions", () => {
  ofAnyEdit(400, ({ moves }, prospects, old, now) => {
    for (const { from, to, share, witness } of moves) {
      if (!witness || share === 0) continue;
      expect(prospects.some((prospect) => isWitness(prospect, { from, to, witness }))).toBe(true);
      expect(segmentBy(old, witness.before)).toBe(from);
      expect(segmentBy(now, witness.after)).toBe(to);
    }
  });
});

test("a questionnaire against itself moves nobody and has nothing new", () => {
  fc.assert(
    fc.property(randomVersions(), ({ now }) => {
      const { moved, moves, added, removed, rewordings } = finish(diffing(now, now));
      const none = { questions: [], options: [], segments: [] };
      expect({ moved, added, removed, rewordings }).toEqual({
        moved: 0,
        added: none,
        removed: none,
        rewordings: [],
      });
      expect(moves.every(({ from, to }) => from === to)).toBe(true);
    }),
    runs(150),
  );
});

function isWitness(
  { before, after }: Prospect,
  { from, to, witness }: Pick<Moved, "from" | "to" | "witness">,
): boolean {
  return (
    before.decision.segment === from &&
    after.decision.segment === to &&
    areSame(before.answers, witness?.before) &&
    areSame(after.answers, witness?.after)
  );
}

function areSame(one: Answers, other: Answers = {}): boolean {
  const ids = Object.keys(one);
  const words = (answer: Answers[string] | undefined) => [answer].flat().join();
  return (
    ids.length === Object.keys(other).length &&
    ids.every((id) => Object.hasOwn(other, id) && words(one[id]) === words(other[id]))
  );
}

/** Where a complete interview ends; undefined where something would still be asked. */
function segmentBy(definition: Definition, answers: Answers): string | undefined {
  const { complete } = walk(definition, { answers });
  return complete ? decide(definition, { answers }).segment : undefined;
}
