/** How far a line beside the cards reaches up and down. */
interface Span {
  readonly top: number;
  readonly bottom: number;
}

const clearance = 8;

/** The lane of each span, 0 being the nearest to the cards: no two in a lane meet, and short ones are the nearest. */
export function lanesFor(spans: readonly Span[]): readonly number[] {
  const taken: Span[][] = [];
  const lanes: number[] = [];
  const lengthOf = (at: number) => (spans[at]?.bottom ?? 0) - (spans[at]?.top ?? 0);
  const shortFirst = [...spans.keys()].sort((a, b) => lengthOf(a) - lengthOf(b));
  for (const at of shortFirst) {
    const span = spans[at] as Span;
    const free = taken.findIndex((others) => others.every((other) => !meet(span, other)));
    const lane = free < 0 ? taken.length : free;
    taken[lane] ??= [];
    taken[lane].push(span);
    lanes[at] = lane;
  }
  return lanes;
}

function meet(one: Span, other: Span): boolean {
  return one.top < other.bottom + clearance && other.top < one.bottom + clearance;
}
