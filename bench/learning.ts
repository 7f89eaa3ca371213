// npm run bench:learning -- FOLDER [STUDY …]: what is learned from four studies, beside the figures to reach. The data may not be
// copied into the product, so it is read from where it is.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Coded, codedFrom } from "../src/evidence/learning/codebook.ts";
import { reportOf } from "../src/evidence/learning/learningReport.ts";
import { learnPart, learnWhole, outerFolds } from "../src/evidence/learning/part.ts";
import { openTable } from "../src/evidence/table/openTable.ts";
import { isBad } from "../src/evidence/table/table.ts";

/** Per cent: all questions; three and four questions with real weights, their standard error, and with points 0–3, 0–5, 0–10. */
const toReach: Readonly<Record<string, readonly (readonly number[])[]>> = {
  vacmot: [
    [3, 96.3, 61.8, 1.5, 61.5, 61.5, 61.5],
    [4, 96.3, 69.5, 1.5, 68.6, 68.5, 69.1],
  ],
  custsat_raw: [
    [3, 89.5, 75.3, 1, 74.4, 74.1, 75.7],
    [4, 89.5, 80.1, 0.9, 78.2, 79, 79.9],
  ],
  custsat_rel: [
    [3, 87.1, 71, 1.1, 65.4, 65.8, 67.3],
    [4, 87.1, 78, 1.1, 71.4, 74.2, 75.1],
  ],
  bfi: [
    [3, 93.3, 56.9, 1, 55.8, 55.8, 56.1],
    [4, 93.3, 60.8, 1, 58.7, 59, 59.7],
  ],
};

const [folder, ...names] = process.argv.slice(2);
if (folder === undefined) throw new Error("Name the folder in which the four studies are.");
console.log("data         k            all    weights ± error       0–3     0–5    0–10   user s");
for (const [name, figures] of Object.entries(toReach)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const { study } = await codedIn(join(folder, `${name}.csv`));
  for (const [size = 4, ...reached] of figures) {
    const before = process.cpuUsage();
    const wish = { always: size, most: size, seed: 1 };
    const parts = Array.from({ length: outerFolds }, (_, part) => learnPart(study, wish, part));
    const report = reportOf(study, wish, learnWhole(study, wish), parts);
    const user = process.cpuUsage(before).user / 1e6;
    const error =
      100 * Math.sqrt((report.weights.share * (1 - report.weights.share)) / report.weights.rows);
    const ours = [report.all, report.weights, ...report.ranges.map(({ full }) => full)];
    const [all, weights, ...points] = ours.map(({ share }) => 100 * share);
    line(name, size, "ours", [all, weights, error, ...points], user);
    line("", size, "to reach", reached);
  }
}

function line(
  name: string,
  size: number,
  whose: string,
  figures: readonly (number | undefined)[],
  user?: number,
) {
  const [all, weights, error, ...points] = figures.map((one) => (one ?? 0).toFixed(1).padStart(5));
  console.log(
    name.padEnd(12),
    size,
    whose.padStart(9),
    all,
    ` ${weights} ± ${error?.trim()}`.padEnd(18),
    points.join("   "),
    user === undefined ? "" : user.toFixed(1).padStart(7),
  );
}

async function codedIn(file: string): Promise<Coded> {
  async function* bytes() {
    yield readFileSync(file);
  }
  const table = await openTable(bytes());
  const rows: (readonly string[])[] = [];
  for await (const row of table.rows) if (!isBad(row)) rows.push(row.cells);
  const coded = codedFrom(table.columns, rows, { segment: "segment", most: 5 });
  if ("why" in coded) throw new Error(coded.why);
  return coded;
}
