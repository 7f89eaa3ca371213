import type { HeldRow } from "../../../src/evidence/review/heldRow.ts";

/** A finished interview as a review takes it; some of it as wanted. */
export function heldRowOf(own: Partial<HeldRow> = {}): HeldRow {
  return {
    interview: "",
    questionnaire: "supply",
    version: "1",
    channel: "console",
    changedAt: "2026-05-04T10:00:00.000Z",
    endedAt: "2026-05-04T10:00:00.000Z",
    isFinished: true,
    given: {},
    isWhole: true,
    unanswered: [],
    segment: null,
    overruled: null,
    wentOn: false,
    startedFrom: null,
    names: [],
    ...own,
  };
}
