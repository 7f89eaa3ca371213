import type { Finding } from "../../../proof/findings/finding.ts";

/** Findings by what they say, so that it is said once of all places: a text may be missing in dozens. */
export function saidOnce(
  findings: readonly Finding[],
  sentence: (finding: Finding) => string,
): readonly (readonly [string, readonly [Finding, ...Finding[]]])[] {
  const byWords = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const words = sentence(finding);
    const alike = byWords.get(words);
    if (alike) alike.push(finding);
    else byWords.set(words, [finding]);
  }
  return [...byWords];
}
