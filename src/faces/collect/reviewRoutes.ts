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
 * `GET /review` gives what the records that are kept tell of a questionnaire, as a page or as JSON, by the version that was
 * used last.
 *
 * @param deny answers who may not
 */
export function reviewRoutes(
  app: Hono,
  store: RecordStore,
  questionnaires: Questionnaires,
  deny: (context: Context) => Response | null,
): void {
  app.get("/review", async (context) => {
    const denied = deny(context);
    if (denied) return denied;
    const { questionnaire = "", format = "html", language = "en" } = context.req.query();
    if (format !== "html" && format !== "json")
      return context.json({ error: "format is html or json." }, 400);
    const all: HeldRow[] = [];
    for await (const record of store.records({ questionnaire })) all.push(heldRow(record));
    const { rows, again } = lastOfEach(all);
    const newest = rows.toSorted((one, other) => (one.changedAt < other.changedAt ? 1 : -1));
    let definition: Definition | undefined;
    for (const version of new Set(newest.map((row) => row.version))) {
      definition ??= (await questionnaires.version(questionnaire, version))?.definition;
    }
    if (!definition)
      return context.json({ error: "Nothing is here of such a questionnaire." }, 404);
    const report = review(definition, rows, { today: new Date().toISOString().slice(0, 10) });
    // It names no person, but what reps gave as reasons is for no cache.
    context.header("Cache-Control", "no-store");
    if (format === "json") return context.json({ review: report, sources: { again } });
    const spoken = bestLanguage(language, interfaceLanguages);
    const sources = { again, others: {}, bad: [], columns: [], badRows: [] };
    const parts = reviewParts(definition, report, sources, spoken);
    return context.html(reviewPage(reviewTitle(definition, spoken), parts, spoken));
  });
}
