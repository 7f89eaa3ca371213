import { joining } from "../../../src/evidence/review/deals.ts";
import { seekingEdits } from "../../../src/evidence/review/edits.ts";
import { matchOutcomeColumns } from "../../../src/evidence/review/outcomeColumns.ts";
import { review, soldTo } from "../../../src/evidence/review/review.ts";
import { reviewPage } from "../../../src/faces/reviewPage/page.ts";
import { decide } from "../../../src/index.ts";
import { reviewParts, reviewTitle } from "../../../src/language/review/reviewParts.ts";
import { heldRowOf } from "../../evidence/review/rows.ts";
import { definitionOf } from "../../questionnaire/definition/definitionOf.ts";
import { sound } from "../cli/samples.ts";

const options = {
  late: ["stop", "wait", "phone"],
  buying: ["call", "quote", "list"],
  choice: ["speed", "cost", "paperwork"],
};
const quarters = [
  "2025-02-03",
  "2025-05-06",
  "2025-08-07",
  "2025-11-08",
  "2026-02-09",
  "2026-05-10",
];
/** The last of them in a quarter that isn't over. */
const days = [...quarters, "2026-07-10"];

/** A page with all that a review can say: seven quarters, alarms, overrules, outcomes, what was left out. */
export function samplePage(language: string, own: object = {}): string {
  const definition = definitionOf({ ...sound(), ...own });
  const rows = days.flatMap((day, quarter) =>
    Array.from({ length: 90 }, (_, at) => {
      const pick = at % (quarter > 3 ? 2 : 3);
      const answers = Object.fromEntries(
        Object.entries(options).map(([id, all], place) => [
          id,
          all[place === 2 ? at % 3 : pick] ?? "",
        ]),
      );
      const { segment } = decide(definition, { answers });
      const isOverruled = at % 17 === 0;
      return heldRowOf({
        interview: `i${quarter}-${at}`,
        names: [`p${quarter}-${at}@example.com`],
        channel: at % 2 ? "console" : "website",
        endedAt: `${day}T10:00:00.000Z`,
        given: { answers },
        segment: isOverruled ? "price" : segment,
        overruled: isOverruled
          ? { from: segment, why: "They buy by tenders only, says Ms. Ó" }
          : null,
        version: quarter < 2 ? "0" : "1",
      });
    }),
  );
  const columns = matchOutcomeColumns(["email", "stage", "amount", "cost", "days", "churned"]);
  const join = joining(soldTo(definition, rows), columns, "2026-07-20");
  for (const [at, { names }] of rows.entries()) {
    const isWon = at < 360 ? at % 3 > 0 : at % 9 === 0;
    join.add(at + 2, [
      names[0] ?? "",
      isWon ? "won" : "lost",
      `${900 + at}`,
      `${at}`,
      `${at % 60}`,
      at % 4 ? "no" : "yes",
    ]);
  }
  join.add(999, ["p0-0@example.com", "perhaps", "", "", "", ""]);
  const steps = seekingEdits(definition, rows);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const report = review(definition, rows, {
    today: "2026-07-20",
    outcomes: join.joined(),
    edits: step.value,
  });
  const bad = [
    { file: "records.ndjson", line: 12, why: "wrong-field" as const, found: "changedAt" },
  ];
  const sources = { again: 2, others: { another: 3 }, bad, columns, badRows: [] };
  const parts = reviewParts(definition, report, sources, language);
  return reviewPage(reviewTitle(definition, language), parts, language);
}
