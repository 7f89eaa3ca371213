import { misused } from "./command.ts";

/** The whole number that an option says. @throws Failure where it says none, or one that is out of bounds */
export function wholeIn(
  text: string,
  option: string,
  least: number,
  most: number,
  synopsis: string,
): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw misused(
    `${option} takes a whole number from ${least} to ${most}, not “${text}”.`,
    synopsis,
  );
}
