import { readlink, realpath } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

/** Where a file or a folder stands, or will once it is made: where its links lead, and those of the folders above it. */
export async function placeOf(path: string): Promise<string> {
  const place = await realpath(path).catch(unlessMissing);
  // Above the folder one is in nothing is found where that folder is gone.
  if (place !== undefined || dirname(path) === path) return place ?? path;
  const folder = await placeOf(dirname(path));
  const target = await readlink(path).catch(() => undefined);
  return target === undefined ? join(folder, basename(path)) : placeOf(resolve(folder, target));
}

/** Lets pass that nothing is there. */
export function unlessMissing(failure: NodeJS.ErrnoException): undefined {
  if (failure.code !== "ENOENT") throw failure;
}
