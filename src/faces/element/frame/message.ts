/** What an element in a frame says to the page around it. */
export type FrameMessage = { readonly needsDiagnostic: 1 } & (
  | { readonly kind: "height"; readonly pixels: number }
  /** An event of the element, by its name, such as `nd-finished`. */
  | { readonly kind: "event"; readonly name: string; readonly detail: unknown }
);

/** Whether what came from a frame is a message of ours: anything may come. */
export function isFrameMessage(data: unknown): data is FrameMessage {
  if (typeof data !== "object" || data === null) return false;
  const { needsDiagnostic, kind, pixels, name } = data as Record<string, unknown>;
  if (needsDiagnostic !== 1) return false;
  if (kind === "height") return Number.isFinite(pixels) && Number(pixels) >= 0;
  return kind === "event" && typeof name === "string" && /^nd-[a-z]+$/.test(name);
}
