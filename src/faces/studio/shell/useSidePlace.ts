import { useEffect, useRef, useState, useSyncExternalStore } from "react";

/** From these widths on, in em, what an edit does may stand beside what is edited, and does so unless it is folded. */
const widths = { may: 64, does: 80 };

/** Where what an edit does stands: beside what is edited, or behind a bar at the lower edge, which opens it. */
export function useSidePlace() {
  const room = useSyncExternalStore(subscribe, roomNow);
  const [isUnfolded, setIsUnfolded] = useState<boolean | null>(null);
  const [isSheetOpen, setIsSheetOpen] = useState(false);
  const isBeside = room !== "none" && (isUnfolded ?? room === "much");
  const isTurned = useRef(false);
  // What one turned it by is gone: its counterpart has the focus.
  useEffect(() => {
    const there = isBeside ? ".st-side [aria-selected=true]" : ".st-effect-bar > button";
    if (isTurned.current) document.querySelector<HTMLElement>(there)?.focus();
    isTurned.current = false;
  }, [isBeside]);
  return {
    isBeside,
    /** Whether it opens over what is edited, where there is no room beside that. */
    hasSheet: room === "none",
    isSheetOpen: isSheetOpen && room === "none",
    /** Brings it into sight. */
    show() {
      if (room === "none") setIsSheetOpen(true);
      else setIsUnfolded(true);
    },
    closeSheet: () => setIsSheetOpen(false),
    /** By hand, so that the focus goes along. */
    turn(isOpen: boolean) {
      isTurned.current = true;
      setIsUnfolded(isOpen);
    },
  };
}

const queries = Object.values(widths).map((em) => `(min-width: ${em}em)`);

function roomNow(): "none" | "some" | "much" {
  const [may, does] = queries.map((query) => window.matchMedia(query).matches);
  return does ? "much" : may ? "some" : "none";
}

function subscribe(listener: () => void): () => void {
  const media = queries.map((query) => window.matchMedia(query));
  for (const query of media) query.addEventListener("change", listener);
  return () => {
    for (const query of media) query.removeEventListener("change", listener);
  };
}
