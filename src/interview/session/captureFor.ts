import type { Capture, Definition } from "../../questionnaire/definition/definition.ts";

/** The lead form for who ends in a segment; nothing where there is none, or that segment sees none. */
export function captureFor({ capture }: Definition, segment: string): Capture | undefined {
  return capture?.except?.includes(segment) ? undefined : capture;
}
