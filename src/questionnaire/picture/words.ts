/** What pictures say of their own accord. */
export const words = {
  facts: "Known beforehand, never asked",
  questions: "Asked, in this order",
  rules: "Rules: the first that holds decides",
  segments: (withShares: boolean) =>
    withShares ? "Segments, and their shares of interviews" : "Segments: the earlier wins a tie",
  fact: "known fact",
  ifClose: "only if close",
  contenders: "offers what favours those ahead",
  onlyIf: "only if",
  choose: (count: number) => `up to ${count} answers`,
  unsure: "Not sure",
  ruleMark: (position: number) => `Rule ${position}`,
  if: "if",
  byRules: (positions: readonly number[]) =>
    `by rule${positions.length === 1 ? "" : "s"} ${positions.join(", ")}`,
  tier: (tier: 1 | 2 | 3 | "decline") => (tier === "decline" ? "turn away" : `tier ${tier}`),
  fallback: "if no points",
  is: "is",
  always: "always",
  never: "never",
  noAnswer: "no answer",
  or: " or ",
  and: ", and ",
  orElse: "; or ",
  points: (points: number) => (points < 0 ? `−${-points}` : `+${points}`),
  noPoints: "no points",
  share: (share: number) => `${(share * 100).toFixed(1)}%`,
  legend: (hasNegative: boolean, hasLinks: boolean) =>
    [
      "The thicker a curve, the more points an answer gives.",
      ...(hasNegative ? ["A dashed one takes points away."] : []),
      ...(hasLinks ? ["Thin lines on the left lead from answers to what depends on them."] : []),
    ].join(" "),
  subtitle: (facts: number, asked: number, segments: number, version: string) =>
    [
      ...(facts > 0 ? [counted(facts, "fact")] : []),
      counted(asked, "question"),
      counted(segments, "segment"),
      `version ${version}`,
    ].join(" · "),
} as const;

/** The words of pictures, in any language. */
export type PictureWords = {
  readonly [Name in keyof typeof words]: (typeof words)[Name] extends (
    ...values: infer Values
  ) => string
    ? (...values: Values) => string
    : string;
};

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}
