import type { Quarter } from "../../evidence/review/quarters.ts";
import type { Part, PlotLine } from "./part.ts";
import type { Saying } from "./saying.ts";

/** What a quarter is called: one that is still going on says so. */
export function quarterName(quarter: Quarter, going: Quarter, { word }: Saying): string {
  return quarter < going ? quarter : word("goingOn", { quarter });
}

/** Shares over quarters. The last that is over stands beside a line's name: what is there so far may yet change. */
export function quartersPlot(
  title: string,
  { quarters, going }: { readonly quarters: readonly Quarter[]; readonly going: Quarter },
  lines: readonly Omit<PlotLine, "last">[],
  saying: Saying,
): Part {
  const steps = quarters.map((quarter) => ({
    name: quarterName(quarter, going, saying),
    isOver: quarter < going,
  }));
  const lastOf = (shares: PlotLine["shares"]) => {
    const isThere = (share: number | null | undefined) => share !== null && share !== undefined;
    const over = steps.findLastIndex(({ isOver }, at) => isOver && isThere(shares[at]));
    const at = over < 0 ? shares.findLastIndex(isThere) : over;
    const share = shares[at];
    return isThere(share) ? `${saying.numbers.share(share)} · ${steps[at]?.name}` : "–";
  };
  return {
    kind: "plot",
    title,
    steps,
    lines: lines.map((line) => ({ ...line, last: lastOf(line.shares) })),
  };
}
