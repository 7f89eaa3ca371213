import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "../widget/Button.tsx";
import type { LeadFormProps } from "../widget/lead/leadFormProps.ts";
import { useTranslator } from "../widget/TranslatorContext.ts";
import type { MountedLeadForm } from "./leadForm.tsx";

/**
 * Where the lead form comes in, or the news of it. It mounts itself, with a copy of the runtime of its own if need be: a page that loads
 * the script as `needs-diagnostic.js?v=2` makes its parts load it again, by its own name.
 */
export function LeadFormPlace(props: LeadFormProps): ReactNode {
  const translator = useTranslator();
  const { word } = translator;
  const place = useRef<HTMLDivElement>(null);
  const mounted = useRef<MountedLeadForm | null>(null);
  const [state, setState] = useState<"loading" | "there" | "failed">("loading");

  // Once it is there, too: that it is changes the state.
  useEffect(() => mounted.current?.update(props, translator));

  useEffect(() => {
    if (state !== "loading") return;
    let isOver = false;
    import("./leadForm.tsx").then(
      ({ mountLeadForm }) => {
        if (isOver || !place.current) return;
        mounted.current = mountLeadForm(place.current);
        setState("there");
      },
      () => !isOver && setState("failed"),
    );
    return () => {
      isOver = true;
    };
  }, [state]);

  useEffect(() => () => mounted.current?.unmount(), []);

  return (
    <>
      <div ref={place} />
      {state === "loading" && <p className="nd-loading">{word("loading")}</p>}
      {state === "failed" && (
        <>
          <output className="nd-news nd-error">{word("loadFailed")}</output>
          <div className="nd-actions">
            <Button onClick={() => setState("loading")}>{word("retry")}</Button>
          </div>
        </>
      )}
    </>
  );
}
