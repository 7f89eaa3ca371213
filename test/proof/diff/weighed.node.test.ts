import fc from "fast-check";
import { expect, test } from "vitest";
import type { Definition } from "../../../src/index.ts";
import { diffing, finish, prove, sharesOf } from "../../../src/proof/index.ts";
import { runs } from "../../runs.ts";
import { randomVersions } from "./randomEdit.ts";

/** Weights that are the same for the same seed; now and then nobody gives an answer. */
function weightsOf({ questions }: Definition, seed: number) {
  let state = seed + 1;
  const next = () => {
    state = (state * 48271) % 2147483647;
    return state % 5;
  };
  return Object.fromEntries(
    questions
      .filter(({ ask }) => ask !== "never")
      .map(({ id, options }) => [id, Object.fromEntries(options.map(({ id }) => [id, next()]))]),
  );
}

test("moves add up to where prospects ended before, by how often answers are given", () => {
  fc.assert(
    fc.property(randomVersions(), fc.nat(10_000), ({ old, now }, seed) => {
      const before = weightsOf(old, seed);
      const edit = finish(diffing(old, now, { weights: { before, after: weightsOf(now, seed) } }));
      expect(edit.before).toEqual(sharesOf(prove(old, before)).shares);
      for (const { id } of old.segments) {
        const leaving = edit.moves.filter(({ from }) => from === id);
        const sum = leaving.reduce((total, { share }) => total + share, 0);
        expect(sum).toBeCloseTo(edit.before[id] ?? 0, 6);
      }
    }),
    runs(100),
  );
});

test("who moves is the same, however often answers are given", () => {
  fc.assert(
    fc.property(randomVersions(), fc.nat(10_000), ({ old, now }, seed) => {
      const weights = { before: weightsOf(old, seed), after: weightsOf(now, seed) };
      const pairs = (edit: ReturnType<typeof plain>) =>
        edit.moves.map(({ from, to, share }) => `${from} ${to} ${share > 0}`).sort();
      const plain = () => finish(diffing(old, now));
      expect(pairs(finish(diffing(old, now, { weights })))).toEqual(pairs(plain()));
    }),
    runs(100),
  );
});
