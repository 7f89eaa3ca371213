import type { Proof } from "../shares.ts";
import type { Found } from "./finding.ts";

/** A segmentation whose review is over-due. Dates of the form YYYY-MM-DD sort as text. */
export function* findReview({ definition }: Proof, today: string): Generator<Found> {
  const { reviewBy } = definition;
  if (reviewBy !== undefined && reviewBy < today) {
    yield { code: "review-overdue", path: ["reviewBy"], figures: { date: reviewBy, today } };
  }
}
