import axe, { type AxeResults, type RunOptions } from "axe-core";

/** Every rule of WCAG 2.2 AA, the ones that are off by default too, and what axe calls good practice. */
export const axeOptions: RunOptions = {
  runOnly: {
    type: "tag",
    values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  },
  rules: { "target-size": { enabled: true } },
};

/**
 * What keeps somebody from using the page, as axe sees it. Axe can't judge the colours of what lies under a line that
 * stays in sight, so everything is looked at from its top.
 */
export async function barriers(): Promise<string[]> {
  scrollTo(0, 0);
  for (const element of document.querySelectorAll("body *")) element.scrollTop = 0;
  return barriersIn(await axe.run(document.body, axeOptions));
}

/** What axe could not judge counts as found, or a contrast that it cannot compute would pass. */
export function barriersIn({ violations, incomplete }: AxeResults): string[] {
  return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) =>
      [id, target.join(" "), ...[...any, ...all, ...none].map(({ message }) => message)].join(": "),
    ),
  );
}
