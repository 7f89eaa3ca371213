import { type Box, bottomOf, type Point } from "./box.ts";
import { shortNumber } from "./xml.ts";

/** How round a card's corners are. */
export const corner = 8;

/** Of an arrow: how long its head is, and half of how wide. */
export const head = { length: 7, half: 4 };
const bend = 6;

/** A curve from one column to the other. */
export function curvePath(from: Point, to: Point): string {
  const middle = (from.x + to.x) / 2;
  return path`M ${from.x} ${from.y} C ${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
}

/** A line from an answer out to the left, down along the lane at `x`, and back in to where an arrow's head begins. */
export function linkPath(from: Point, to: Point, x: number): string {
  const out = path`M ${from.x} ${from.y} H ${x + bend}`;
  const down = path`Q ${x} ${from.y} ${x} ${from.y + bend} V ${to.y - bend}`;
  const back = path`Q ${x} ${to.y} ${x + bend} ${to.y} H ${to.x - head.length}`;
  return `${out} ${down} ${back}`;
}

/** The head of an arrow that points right, at its point. */
export function headPath({ x, y }: Point): string {
  const { length, half } = head;
  return path`M ${x} ${y} L ${x - length} ${y - half} V ${y + half} Z`;
}

/** A band along the left side of a card, as round as the card. */
export function bandPath(box: Box): string {
  const right = box.x + corner;
  const arc = `A ${corner} ${corner} 0 0 0`;
  const { x, y } = box;
  const bottom = bottomOf(box);
  return `M ${right} ${y} ${arc} ${x} ${y + corner} V ${bottom - corner} ${arc} ${right} ${bottom} Z`;
}

function path(parts: TemplateStringsArray, ...numbers: readonly number[]): string {
  return String.raw({ raw: parts }, ...numbers.map(shortNumber));
}
