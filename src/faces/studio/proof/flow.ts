import type { Move } from "../../../proof/diff/edit.ts";

/** One version's segment in the picture: a bar as high as its share of prospects. */
export interface FlowNode {
  readonly id: string;
  readonly share: number;
  readonly top: number;
  readonly height: number;
}

/** Prospects from one segment to another: a band between two bars. */
export interface FlowBand {
  readonly from: string;
  readonly to: string;
  readonly share: number;
  readonly moves: boolean;
  /** Where it begins at the bar of the old version, and where it ends at that of the new. */
  readonly start: number;
  readonly end: number;
  readonly height: number;
}

export interface Flow {
  readonly before: readonly FlowNode[];
  readonly after: readonly FlowNode[];
  readonly bands: readonly FlowBand[];
  readonly height: number;
}

/** Of all prospects, in pixels. */
const whole = 160;
/** A bar has room for its name. */
const room = 20;
const gap = 6;
/** Sums of chances are off by some billionths. */
const least = 1e-9;

/**
 * Lays out how prospects go from the segments of one version to those of another, one scale for both. Segments that
 * nobody leaves or joins are left out.
 *
 * @param order the ids of each version's segments
 */
export function flowOf(
  moves: readonly Move[],
  order: { readonly before: readonly string[]; readonly after: readonly string[] },
): Flow {
  const all = moves.filter(({ share }) => share > least);
  const moving = all.filter((move) => move.moves);
  const touched = {
    from: new Set(moving.map(({ from }) => from)),
    to: new Set(moving.map(({ to }) => to)),
  };
  const shown = all.filter(({ from, to }) => touched.from.has(from) || touched.to.has(to));
  const before = column(order.before, shown, ({ from }) => from);
  const after = column(order.after, shown, ({ to }) => to);
  // From one bar the bands go off in the order of the bars where they end, so that they cross as little as can be.
  const rank = (ids: readonly string[]) => new Map(ids.map((id, at) => [id, at]));
  const [ranksBefore, ranksAfter] = [rank(order.before), rank(order.after)];
  const sorted = shown.toSorted(
    (a, b) =>
      (ranksBefore.get(a.from) ?? 0) - (ranksBefore.get(b.from) ?? 0) ||
      (ranksAfter.get(a.to) ?? 0) - (ranksAfter.get(b.to) ?? 0),
  );
  const used = { before: new Map<string, number>(), after: new Map<string, number>() };
  const bands = sorted.map(({ from, to, share, moves }): FlowBand => {
    const height = share * whole;
    const start = placed(before, from, height, used.before);
    const end = placed(after, to, height, used.after);
    return { from, to, share, moves, start, end, height };
  });
  const height = Math.max(...[before, after].map((nodes) => bottomOf(nodes)), 0);
  return { before, after, bands, height };
}

function column(
  order: readonly string[],
  moves: readonly Move[],
  of: (move: Move) => string,
): readonly FlowNode[] {
  let top = 0;
  return order.flatMap((id): FlowNode[] => {
    const share = moves.filter((move) => of(move) === id).reduce((sum, one) => sum + one.share, 0);
    if (share <= least) return [];
    const node = { id, share, top, height: share * whole };
    top += Math.max(node.height, room) + gap;
    return [node];
  });
}

function placed(
  nodes: readonly FlowNode[],
  id: string,
  height: number,
  used: Map<string, number>,
): number {
  const before = used.get(id) ?? 0;
  used.set(id, before + height);
  return (nodes.find((node) => node.id === id)?.top ?? 0) + before;
}

function bottomOf(nodes: readonly FlowNode[]): number {
  const last = nodes.at(-1);
  return last ? last.top + Math.max(last.height, room) : 0;
}
