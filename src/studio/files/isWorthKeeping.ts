import type { Draft } from "../document/device.ts";

/** Whether there is anything in a draft to go on with: what is not saved, or a file to save it to. */
export function isWorthKeeping({ text, saved, file }: Draft): boolean {
  return text !== saved || file?.handle != null;
}
