import type { IdTable } from "../idTable.ts";
import type { Place } from "../place.ts";
import type { Remark } from "../problem.ts";

/** Segments that are named where there is none of that id: in points, rules, the fallback, the lead form, examples and the backtest. */
export function* checkSegments(root: Place, { segments }: IdTable): Generator<Remark> {
  const decision = root.get("decision");
  const named = [
    decision.get("fallback"),
    ...decision
      .get("rules")
      .items()
      .map((rule) => rule.get("segment")),
    ...root
      .get("examples")
      .items()
      .map((example) => example.get("segment")),
    ...root.get("capture").get("except").items(),
  ];
  for (const place of named) {
    const id = place.string();
    if (id !== undefined && !segments.has(id)) {
      yield { code: "unknown-segment", path: place.path, slip: { said: id, among: segments } };
    }
  }
  for (const question of root.get("questions").items()) {
    for (const option of question.get("options").items()) {
      yield* checkKeys(option.get("points"), segments);
    }
  }
  yield* checkKeys(root.get("rep").get("backtest").get("segments"), segments);
}

function* checkKeys(bySegment: Place, segments: ReadonlySet<string>): Generator<Remark> {
  for (const [id, { path }] of bySegment.entries()) {
    if (!segments.has(id)) {
      yield { code: "unknown-segment", path, at: "key", slip: { said: id, among: segments } };
    }
  }
}
