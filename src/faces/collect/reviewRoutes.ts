import type { Context, Hono } from "hono";
import { type HeldRow, lastOfEach } from "../../evidence/review/heldRow.ts";
import { review } from "../../evidence/review/review.ts";
import { heldRow } from "../../interview/calls/heldRow.ts";
import { interfaceLanguages } from "../../language/interfaceLanguages.ts";
import { bestLanguage } from "../../language/languages.ts";
import { reviewParts, reviewTitle } from "../../language/review/reviewParts.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import { reviewPage } from "../reviewPage/page.ts";
import type { Questionnaires } from "./questionnaires.ts";
import type { RecordStore } from "./store.ts";

/**
 * So many records are reviewed by a receiver: nothing is taken meanwhile, which is some four seconds for them (0.4 ms each, and
 * more where they are many). Reading them is a twentieth of that, so that reading them bit by bit would change nothing.
 */
const mostReviewed = 10_000;

/**
 * `GET /review` gives what the records that are kept tell of a questionnaire, as a page or as JSON, by the version that was
 * used last.
 *
 * @param deny answers who may not
 * @param most how many records it reviews
 */
export function reviewRoutes(
  app: Hono,
  store: RecordStore,
  questionnaires: Questionnaires,
  deny: (context: Context) => Response | null,
  most = mostReviewed,
): void {
  app.get("/review", async (context) => {
    const denied = deny(context);
    if (denied) return denied;
    const { questionnaire = "", format = "html", language = "en" } = context.req.query();
    if (questionnaire === "")
      return context.json({ error: "questionnaire is the id of one that was used." }, 400);
    if (format !== "html" && format !== "json")
      return context.json({ error: "format is html or json." }, 400);
    const all: HeldRow[] = [];
    for await (const record of store.records({ questionnaire })) {
      all.push(heldRow(record));
      if (all.length > most) {
        const error = `There are more than ${most} records. Get them from /records, and run the command review.`;
        return context.json({ error }, 422);
      }
    }
    const { rows, again } = lastOfEach(all);
    const definition = await usedLast(questionnaire, rows, questionnaires);
    if (!definition)
      return context.json({ error: "No records are here of such a questionnaire." }, 404);
    let aside = 0;
    for await (const _ of store.records({ questionnaire, isAside: true })) aside++;
    const report = review(definition, rows, { today: new Date().toISOString().slice(0, 10) });
    // It names no person, but what reps gave as reasons is for no cache.
    context.header("Cache-Control", "no-store");
    if (format === "json") return context.json({ review: report, sources: { again, aside } });
    const spoken = bestLanguage(language, interfaceLanguages);
    const sources = { again, aside, others: {}, bad: [], columns: [], badRows: [] };
    const parts = reviewParts(definition, report, sources, spoken);
    return context.html(reviewPage(reviewTitle(definition, spoken), parts, spoken));
  });
}

/** The questionnaire in the version that was used last, of those that are known here. */
async function usedLast(
  id: string,
  rows: readonly HeldRow[],
  questionnaires: Questionnaires,
): Promise<Definition | null> {
  const newest = rows.toSorted((one, other) => (one.changedAt < other.changedAt ? 1 : -1));
  for (const version of new Set(newest.map((row) => row.version))) {
    const known = await questionnaires.version(id, version);
    if (known) return known.definition;
  }
  return null;
}
