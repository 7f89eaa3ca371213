import fc from "fast-check";
import { expect, test } from "vitest";
import { flowOf } from "../../../../src/faces/studio/proof/flow.ts";
import type { Move } from "../../../../src/proof/diff/edit.ts";
import { runs } from "../../../runs.ts";

const ids = ["a", "b", "c", "d", "e"];

/** Moves between five segments, each pair once, whose shares make up all prospects. */
const anyMoves = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 25, maxLength: 25 })
  .filter((weights) => weights.some((weight) => weight > 0))
  .map((weights): Move[] => {
    const sum = weights.reduce((all, one) => all + one, 0);
    return weights.map((weight, at) => {
      const [from, to] = [ids[at % 5] ?? "", ids[Math.floor(at / 5)] ?? ""];
      return { from, to, share: weight / sum, moves: from !== to };
    });
  });

test("bands are as high as their share, begin and end within their bars, and leave nobody out who moves", () => {
  fc.assert(
    fc.property(anyMoves, (moves) => {
      const { before, after, bands, height } = flowOf(moves, { before: ids, after: ids });
      const moved = (all: readonly { moves: boolean; share: number }[]) =>
        all.filter((one) => one.moves).reduce((sum, { share }) => sum + share, 0);
      expect(moved(bands)).toBeCloseTo(moved(moves), 9);
      for (const [nodes, at, of] of [
        [before, "start", "from"],
        [after, "end", "to"],
      ] as const) {
        for (const node of nodes) {
          const own = bands
            .filter((band) => band[of] === node.id)
            .toSorted((a, b) => a[at] - b[at]);
          let top = node.top;
          for (const band of own) {
            expect(band[at]).toBeCloseTo(top, 6);
            top += band.height;
          }
          expect(top).toBeCloseTo(node.top + node.height, 6);
        }
        for (const [one, next] of nodes.slice(1).map((node, i) => [nodes[i], node] as const))
          expect((one?.top ?? 0) + (one?.height ?? 0)).toBeLessThan(next.top);
        expect((nodes.at(-1)?.top ?? 0) + (nodes.at(-1)?.height ?? 0)).toBeLessThanOrEqual(
          height + 1e-6,
        );
      }
      // One scale for all.
      for (const { share, height } of [...before, ...after, ...bands])
        expect(height / share).toBeCloseTo(160, 6);
    }),
    runs(200),
  );
});

test("segments that nobody leaves or joins are left out", () => {
  const { before, after } = flowOf(
    [
      { from: "a", to: "b", share: 0.2, moves: true },
      { from: "c", to: "c", share: 0.8, moves: false },
    ],
    { before: ids, after: ids },
  );
  expect([before, after].map((nodes) => nodes.map(({ id }) => id))).toEqual([["a"], ["b"]]);
});
