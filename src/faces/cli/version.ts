import { readFileSync } from "node:fs";

/** The package's version. The manifest is as far from the source as from what is built of it. */
export function version(): string {
  return JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8"))
    .version;
}
