import type { Outcome } from "../../interview/delivery/outcome.ts";
import type { Delivering } from "./delivering.ts";

/** The way to destinations. Its code comes apart from what a page shows first. */
export function wayTo(
  destinations: readonly unknown[],
  tell: (outcome: Outcome) => void,
): Delivering {
  const open = async () => (await import("./delivering.ts")).deliveringTo(destinations, tell);
  let opening = open();
  opening.catch((error: unknown) => console.error("needs-diagnostic:", error));
  const opened = (use: (way: Delivering) => void) => void opening.then(use, () => {});
  return {
    async deliver(...parts) {
      // What could not be fetched at first can be later.
      opening = opening.catch(open);
      return (await opening).deliver(...parts);
    },
    follow: (...given) => opened((way) => way.follow(...given)),
    forget: (key) => opened((way) => way.forget(key)),
  };
}
