/** A function of many numbers, which writes its slope into the second list. */
type Smooth = (at: Float64Array, slope: Float64Array) => number;

const memory = 8;
const mostSteps = 100;
const enough = 1e-5;

/** Where a smooth function without hollows is least (L-BFGS). */
export function minimum(of: Smooth, begin: Float64Array): Float64Array {
  const size = begin.length;
  let here = begin.slice();
  let slope = new Float64Array(size);
  let height = of(here, slope);
  const moves: { step: Float64Array; change: Float64Array; scale: number }[] = [];
  for (let count = 0; count < mostSteps; count++) {
    if (Math.sqrt(dot(slope, slope)) < enough * Math.max(1, Math.abs(height))) break;
    const direction = slope.slice();
    const taken = moves.toReversed().map(({ step, change, scale }) => {
      const part = dot(step, direction) * scale;
      add(direction, change, -part);
      return part;
    });
    const last = moves.at(-1);
    const first = last
      ? 1 / (last.scale * dot(last.change, last.change))
      : 1 / Math.sqrt(dot(slope, slope));
    for (let at = 0; at < size; at++) direction[at] = (direction[at] as number) * first;
    for (const [at, { step, change, scale }] of moves.entries())
      add(
        direction,
        step,
        (taken[moves.length - 1 - at] as number) - dot(change, direction) * scale,
      );

    const steep = dot(direction, slope);
    let length = 1;
    let next = here;
    const nextSlope = new Float64Array(size);
    let nextHeight = height;
    for (; length > 1e-10; length /= 2) {
      next = here.slice();
      add(next, direction, -length);
      nextHeight = of(next, nextSlope);
      if (nextHeight <= height - 1e-4 * length * steep) break;
    }
    if (nextHeight >= height) break;
    const step = next.slice();
    add(step, here, -1);
    const change = nextSlope.slice();
    add(change, slope, -1);
    const curve = dot(step, change);
    if (curve > 1e-12) {
      moves.push({ step, change, scale: 1 / curve });
      if (moves.length > memory) moves.shift();
    }
    [here, slope, height] = [next, nextSlope, nextHeight];
  }
  return here;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] as number) * (other[at] as number);
  return sum;
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let at = 0; at < to.length; at++) to[at] = (to[at] as number) + times * (what[at] as number);
}
