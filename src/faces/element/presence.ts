import type { Session } from "../../interview/session/session.ts";
import { visitorScreenOf } from "../../interview/session/visitorScreen.ts";
import type { ElementHappening } from "./events.ts";

/** Tells of one interview when somebody has it in sight for the first time, and when they leave before its end. */
export interface Presence {
  /** It stands in a page, from now on. */
  enter(): void;
  /** It is taken out of the page. */
  leave(): void;
}

export function presenceOf(
  element: Element,
  session: () => Session,
  tell: (happening: ElementHappening) => void,
): Presence {
  let isTold = false;
  let isIn = false;
  /** In sight since it came in; what nobody saw is left by nobody. */
  let isSeen = false;
  let isGone = false;
  const sight = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    isSeen = true;
    sight.disconnect();
    // Put back it is the same that was in sight before.
    if (!isTold) tell({ type: "shown", at: Date.now() });
    isTold = true;
  });
  const go = () => {
    const { definition, state, record } = session();
    if (!isSeen || isGone || record()) return;
    isGone = true;
    const screen = visitorScreenOf(definition, state());
    const question = screen.kind === "question" ? screen.id : null;
    tell({ type: "left", question, at: Date.now() });
  };
  // A page that comes back from the browser's memory can be left again.
  const comeBack = () => {
    isGone = false;
  };
  return {
    enter() {
      if (isIn) return;
      isIn = true;
      isSeen = isGone = false;
      sight.observe(element);
      window.addEventListener("pagehide", go);
      window.addEventListener("pageshow", comeBack);
    },
    leave() {
      go();
      isIn = false;
      sight.disconnect();
      window.removeEventListener("pagehide", go);
      window.removeEventListener("pageshow", comeBack);
    },
  };
}
