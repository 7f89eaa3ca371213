import type { HostFunction } from "../../interview/delivery/destinations/hostFunction.ts";
import type { Outcome } from "../../interview/delivery/outcome.ts";
import type { Delivering } from "./delivering.ts";
import { tellFault } from "./fault.ts";
import type { Properties } from "./properties.ts";
import { destinationsIn, destinationTexts } from "./settings.ts";

/** Where an element's results go. */
export interface Way {
  /** Null where the page sets no destination. */
  delivering(): Delivering | null;
  /** Heeds what the page sets now, and says whether that is another way. */
  follow(set: Properties["destinations"]): boolean;
  /** The element is taken out, perhaps for good. */
  rest(): void;
}

export function wayOf(element: Element, tell: (outcome: Outcome) => void): Way {
  let delivering: Delivering | null = null;
  let said = "";
  let newest: { set: Properties["destinations"] };
  return {
    delivering: () => delivering,
    rest: () => delivering?.close(),
    follow(set) {
      const texts = destinationTexts(element);
      const text = JSON.stringify(set ?? texts, (_, part) => (isFunction(part) ? "()" : part));
      if (text === said) {
        newest.set = set;
        return false;
      }
      said = text;
      const own = { set };
      newest = own;
      const destinations = set ?? destinationsIn(texts);
      delivering?.close();
      delivering = destinations.length
        ? deliveringTo(destinations, (at) => own.set?.[at] as HostFunction, tell)
        : null;
      return true;
    },
  };
}

/** The way to destinations. Its code comes apart from what a page shows first. */
function deliveringTo(
  ...given: Parameters<typeof import("./delivering.ts").deliveringTo>
): Delivering {
  const open = async () => (await import("./delivering.ts")).deliveringTo(...given);
  let opening = open();
  opening.catch(tellFault);
  const opened = (use: (way: Delivering) => void) => void opening.then(use, () => {});
  return {
    async deliver(...parts) {
      // What could not be fetched at first can be later.
      opening = opening.catch(open);
      return (await opening).deliver(...parts);
    },
    follow: (...given) => opened((way) => way.follow(...given)),
    sendUnfinished: (...given) => opened((way) => way.sendUnfinished(...given)),
    forget: (interview) => opened((way) => way.forget(interview)),
    close: () => opened((way) => way.close()),
  };
}

function isFunction(value: unknown): boolean {
  return typeof value === "function";
}
