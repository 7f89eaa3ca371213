import type { Session } from "../session/session.ts";
import { visitorScreenOf } from "../session/visitorScreen.ts";
import type { ElementHappening } from "./events.ts";

/** Tells when an element is first in sight, and when somebody leaves before the end. Gives the function that ends this. */
export function watchPresence(
  element: Element,
  session: Session,
  tell: (happening: ElementHappening) => void,
): () => void {
  let isShown = false;
  const sight = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    isShown = true;
    sight.disconnect();
    tell({ type: "shown", at: Date.now() });
  });
  sight.observe(element);

  let isGone = false;
  const leave = () => {
    if (!isShown || isGone || session.record()) return;
    isGone = true;
    const screen = visitorScreenOf(session.definition, session.state());
    const question = screen.kind === "question" ? screen.id : null;
    tell({ type: "left", question, at: Date.now() });
  };
  // A page that comes back from the browser's memory can be left again.
  const comeBack = () => {
    isGone = false;
  };
  window.addEventListener("pagehide", leave);
  window.addEventListener("pageshow", comeBack);
  return () => {
    leave();
    sight.disconnect();
    window.removeEventListener("pagehide", leave);
    window.removeEventListener("pageshow", comeBack);
  };
}
