import { closestMatch } from "leven";

/** The name of those that fit that somebody most likely meant, if any is near enough to be a slip. */
export function nearest(name: string, names: Iterable<string>): { nearest?: string } {
  const maxDistance = Math.max(1, Math.floor(name.length / 3));
  const match = closestMatch(name, [...names], { maxDistance });
  return match === undefined ? {} : { nearest: match };
}
