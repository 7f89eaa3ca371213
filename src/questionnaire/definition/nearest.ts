import { closestMatch } from "leven";

const most = 100;

/** The name of those that fit that somebody most likely meant, if any is near enough to be a slip. */
export function nearest(name: string, names: Iterable<string>): { nearest?: string } {
  const candidates = [...names];
  // The format has few names of a kind; a file with very many is not worth the time that comparing takes.
  if (candidates.length > most || name.length > most) return {};
  const maxDistance = Math.max(1, Math.floor(name.length / 3));
  const match =
    closestMatch(name, candidates, { maxDistance }) ??
    candidates.find((candidate) => isSwapped(name, candidate));
  return match === undefined ? {} : { nearest: match };
}

/** Whether two neighbouring letters have changed places: one slip, but two by the letters. */
function isSwapped(name: string, other: string): boolean {
  const at = [...name].findIndex((letter, index) => letter !== other[index]);
  const swapped = `${name.slice(0, at)}${name[at + 1]}${name[at]}${name.slice(at + 2)}`;
  return at >= 0 && swapped === other;
}
