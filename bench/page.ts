// npm run bench:page [-- REVISION]: the first question of a form with our element, beside a page written by hand, Formbricks
// and SurveyJS; with a revision, beside the element of that commit too. In Chromium, by turns, so that what else the
// machine does falls on all.
import { openBrowser } from "../tools/browser.mjs";
import { contender, elementPage, elementScript, installContenders } from "./page/building.ts";
import { formToShow } from "./page/form.ts";
import { serve } from "./page/serving.ts";
import { slowed, type Visit, visit } from "./page/visit.ts";

const rounds = 8;
const [revision] = process.argv.slice(2);
const form = formToShow();

installContenders();
const ours = await elementScript();
const pages = new Map([
  ["written by hand", await contender("hand", form)],
  ["our element", elementPage(ours, form)],
  ["our element, form in page", elementPage(ours, form, true)],
  ...(revision
    ? [[`our element of ${revision}`, elementPage(await elementScript(revision), form)] as const]
    : []),
  ["Formbricks", await contender("formbricks", form)],
  ["SurveyJS", await contender("surveyJs", form)],
]);
const serving = new Map(
  await Promise.all([...pages].map(async ([name, files]) => [name, await serve(files)] as const)),
);
const visits = new Map([...pages.keys()].map((name): [string, Visit[]] => [name, []]));
const browser = await openBrowser();
try {
  // The first of each warms what is no page's own.
  for (let round = -1; round < rounds; round++) {
    const turns = [...serving];
    // None always comes after the same.
    for (const [name, { url }] of [...turns.splice(Math.max(round, 0) % turns.length), ...turns]) {
      const seen = await visit(browser, url, form, name === "Formbricks" ? "Next" : null);
      if (round >= 0) visits.get(name)?.push(seen);
    }
  }
} finally {
  await browser.close();
  for (const { close } of serving.values()) await close();
}

console.log(`In Chromium, processor slowed ${slowed} times; medians of ${rounds} visits`);
console.log(
  ["".padEnd(28), "first question", "main thread", "next question", "heap"]
    .map((head) => head.padStart(22))
    .join(""),
);
const base = medians(visits.values().next().value ?? []);
for (const [name, seen] of visits) {
  const { first, busy, next, heap } = medians(seen);
  const figure = (value: number, unit: string, one: number) =>
    `${value.toFixed(unit === "MiB" ? 2 : 0)} ${unit} (${(value / one).toFixed(1)})`.padStart(22);
  console.log(
    name.padEnd(28),
    figure(first, "ms", base.first),
    figure(busy, "ms", base.busy),
    figure(next, "ms", base.next),
    figure(heap, "MiB", base.heap),
  );
}

function medians(seen: readonly Visit[]): Visit {
  const median = (of: (one: Visit) => number) =>
    seen.map(of).toSorted((a, b) => a - b)[seen.length >> 1] ?? 0;
  return {
    first: median(({ first }) => first),
    busy: median(({ busy }) => busy),
    next: median(({ next }) => next),
    heap: median(({ heap }) => heap),
  };
}
