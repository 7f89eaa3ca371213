import { read } from "../../../questionnaire/definition/read.ts";
import { isBegun } from "../document/sketch.ts";
import type { Draft } from "../host/studioDevice.ts";

/**
 * Whether there is anything in a draft to go on with: what is not saved, or a file to save it to. Of a download nobody
 * tells whether it was cancelled.
 */
export function isWorthKeeping(draft: Draft): boolean {
  const { handle = null, isHandedOut = false } = draft.file ?? {};
  return (isUnsaved(draft) && !isFailedPaste(draft)) || handle !== null || isHandedOut;
}

/** Whether there is anything in a draft that stands nowhere else. */
export function isUnsaved({ text, saved, sketch }: Draft): boolean {
  return sketch ? isBegun(sketch) : text !== saved;
}

/** A text that came with problems, on which nobody has worked: it stands where it was copied. */
function isFailedPaste({ text, opened, sketch }: Draft): boolean {
  return !sketch && text === opened && !read(text).ok;
}
