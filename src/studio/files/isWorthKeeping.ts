import type { Draft } from "../document/device.ts";
import { isBegun } from "./sketch.ts";

/** Whether there is anything in a draft to go on with: what is not saved, or a file to save it to. */
export function isWorthKeeping(draft: Draft): boolean {
  return isUnsaved(draft) || draft.file?.handle != null;
}

/** Whether there is anything in a draft that stands nowhere else. */
export function isUnsaved({ text, saved, sketch }: Draft): boolean {
  return sketch ? isBegun(sketch) : text !== saved;
}
