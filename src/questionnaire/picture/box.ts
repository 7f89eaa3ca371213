/** A rectangle, in the picture's units: one is a pixel where nothing is scaled. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export function bottomOf({ y, height }: Box): number {
  return y + height;
}

export function rightOf({ x, width }: Box): number {
  return x + width;
}

export function middleOf({ y, height }: Box): number {
  return y + height / 2;
}
