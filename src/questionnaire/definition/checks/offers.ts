import type { Place } from "../place.ts";
import type { Remark } from "../problem.ts";

/** Questions that offer the contenders' options alone though they are asked where there may be one contender. */
export function* checkOffers(root: Place): Generator<Remark> {
  for (const question of root.get("questions").items()) {
    const offer = question.get("offer");
    if (offer.value === "contenders" && question.get("ask").value !== "if-close") {
      yield { code: "offer-without-tie", path: offer.path };
    }
  }
}
