/** How large a map is shown: as wide as there is room, all of it, or at a scale. */
export type Zoom = "width" | "all" | number;

interface Size {
  readonly width: number;
  readonly height: number;
}

const least = 0.05;
const most = 3;
const factor = 1.25;

/** The scale that a zoom comes to. What fits is never drawn larger than it is. */
export function scaleOf(zoom: Zoom, picture: Size, room: Size): number {
  if (typeof zoom === "number") return zoom;
  const byWidth = room.width / picture.width;
  const scale = zoom === "width" ? byWidth : Math.min(byWidth, room.height / picture.height);
  return within(Math.min(1, scale));
}

/** The next scale, in or out; the same one at either end. */
export function zoomed(scale: number, way: "in" | "out"): number {
  return within(way === "in" ? scale * factor : scale / factor);
}

/** The scale after a turn of the wheel, or a pinch, which browsers tell as one. */
export function turned(scale: number, delta: number): number {
  return within(scale * Math.exp(-Math.max(-50, Math.min(50, delta)) / 200));
}

function within(scale: number): number {
  return Math.min(most, Math.max(least, scale));
}
