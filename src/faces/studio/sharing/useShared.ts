import { useCallback, useEffect, useState } from "react";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { read } from "../../../questionnaire/definition/read.ts";
import { isLook, lookedAt } from "./link.ts";

/** The questionnaire that the page's address holds. */
export type Shared =
  | { readonly state: "none" }
  | { readonly state: "opening" }
  | { readonly state: "open"; readonly definition: Definition }
  | { readonly state: "failed"; readonly why: "cut" | "too-large" | "unreadable" };

/** Looks into the address, also when it changes, and can take what it holds out of it. */
export function useShared(): { readonly shared: Shared; leave(): void } {
  const [shared, setShared] = useState<Shared>(() => ({
    state: isLook(location.hash) ? "opening" : "none",
  }));
  useEffect(() => {
    let turn = 0;
    const look = async () => {
      const now = ++turn;
      if (!isLook(location.hash)) return setShared({ state: "none" });
      const looked = await lookedAt(location.hash);
      if (now !== turn) return;
      if (!looked.ok) return setShared({ state: "failed", why: looked.why });
      const reading = read(looked.text);
      setShared(
        reading.ok
          ? { state: "open", definition: reading.definition }
          : { state: "failed", why: "unreadable" },
      );
    };
    void look();
    window.addEventListener("hashchange", look);
    return () => {
      turn++;
      window.removeEventListener("hashchange", look);
    };
  }, []);
  const leave = useCallback(() => {
    history.replaceState(history.state, "", `${location.pathname}${location.search}`);
    setShared({ state: "none" });
  }, []);
  return { shared, leave };
}
