import { misused } from "./command.ts";

/** The two ids in what `--rename` says. @throws Failure */
export function pairIn(rename: string, synopsis: string): [string, string] {
  const [from = "", to = "", ...more] = rename.split("=");
  if (from === "" || to === "" || more.length > 0) {
    throw misused(`--rename takes old=new, not “${rename}”.`, synopsis);
  }
  return [from, to];
}
