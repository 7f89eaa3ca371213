import { misused } from "./command.ts";

/** The two names in what an option says. @param takes what the option takes, for whoever gave it something else. @throws Failure */
export function pairIn(
  pair: string,
  synopsis: string,
  takes = "--rename takes old=new",
): [string, string] {
  const [from = "", to = "", ...more] = pair.split("=");
  if (from === "" || to === "" || more.length > 0) {
    throw misused(`${takes}, not “${pair}”.`, synopsis);
  }
  return [from, to];
}
