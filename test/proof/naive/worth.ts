import type { Definition } from "../../../src/index.ts";
import type { NaiveFinding } from "./findings.ts";

type Segment = Definition["segments"][number];

/** What a segment says of a day of selling, as the format has it; undefined where some part isn't said. */
function dayOf({ rep }: Segment): number | undefined {
  const { winRate, contractValue, costToServe, acquisitionCost, cycleDays, churn } =
    rep?.economics ?? {};
  if (winRate === undefined || contractValue === undefined || costToServe === undefined) return;
  if (acquisitionCost === undefined || cycleDays === undefined || churn === undefined) return;
  const years = churn > 0.1 ? 1 / churn : 10;
  const day = (winRate * (contractValue - costToServe) * years - acquisitionCost) / cycleDays;
  return Number.isFinite(day) ? day : undefined;
}

/** Each segment last or turned away beside the poorest of those before it, where that is poorer. */
export function naiveTiers({ segments }: Definition): NaiveFinding[] {
  return segments.flatMap((segment, at): NaiveFinding[] => {
    const tier = segment.rep?.tier;
    const day = dayOf(segment);
    if (day === undefined || (tier !== 3 && tier !== "decline")) return [];
    const before = tier === 3 ? [1] : [1, 2, 3];
    let poorest: { id: string; day: number } | undefined;
    for (const other of segments) {
      const worth = dayOf(other);
      if (worth === undefined || !before.some((one) => other.rep?.tier === one)) continue;
      if (!poorest || worth < poorest.day) poorest = { id: other.id, day: worth };
    }
    if (!poorest || poorest.day >= day) return [];
    const because = tier === 3 ? ("last-tier" as const) : ("declined" as const);
    const figures = { segments: [segment.id, poorest.id], because };
    return [{ code: "tier-against-worth", path: ["segments", at, "rep", "tier"], figures }];
  });
}

/** Three or more segments that come first. */
export function naiveFirstTier({ segments }: Definition): NaiveFinding[] {
  const [, , third] = segments.filter(({ rep }) => rep?.tier === 1);
  if (!third) return [];
  const count = segments.filter(({ rep }) => rep?.tier === 1).length;
  return [{ code: "first-tier-crowded", path: ["segments"], figures: { count } }];
}

/** Shares of all segments that make no whole, even if each were half a per cent more or less. */
export function naiveSharesOff({ segments }: Definition): NaiveFinding[] {
  let [least, said, most] = [0, 0, 0];
  for (const { rep } of segments) {
    const share = rep?.economics?.share;
    if (share === undefined) return [];
    least += share - 0.005;
    said += share;
    most += share + 0.005;
  }
  if (least < 1 + 1e-8 && most > 1 - 1e-8) return [];
  return [{ code: "shares-off", path: ["segments"], figures: { share: said } }];
}

/** Segments that aren't turned away and of whose committee nobody signs, where who signs decides for an account. */
export function naiveSigners({ segments, rep: own }: Definition): NaiveFinding[] {
  return segments.flatMap(({ id, rep }, at): NaiveFinding[] => {
    const signing = rep?.playbook.buying.committee.filter(({ signs }) => signs === true);
    const isFine = own?.account !== "signer" || signing?.length !== 0 || rep?.tier === "decline";
    const path = ["segments", at, "rep", "playbook", "buying", "committee"];
    return isFine ? [] : [{ code: "nobody-signs", path, figures: { segments: [id] } }];
  });
}

/** Names in braces in the mail after the call that aren't person, account or rep. */
export function naiveFillIns({ segments }: Definition): NaiveFinding[] {
  return segments.flatMap(({ rep }, at) =>
    Object.entries(rep?.playbook.followUp ?? {}).flatMap(([part, text]) => {
      const path = ["segments", at, "rep", "playbook", "followUp", part];
      if (typeof text === "string") return strangersIn(text, path);
      return Object.entries(text).flatMap(([tag, words]) => strangersIn(words, [...path, tag]));
    }),
  );
}

function strangersIn(words: string, path: NaiveFinding["path"]): NaiveFinding[] {
  // What stands before the first brace is in none.
  const [, ...opened] = words.split("{");
  const names = opened.filter((after) => after.includes("}")).map((after) => after.split("}")[0]);
  return [...new Set(names)]
    .filter((name = "") => !["person", "account", "rep"].includes(name))
    .map((name = "") => ({ code: "fill-in-unknown", path, figures: { name } }));
}
