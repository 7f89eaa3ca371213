import { type ReactNode, useEffect, useRef, useState } from "react";
import { LeadNews } from "../widget/LeadNews.tsx";
import type { LeadFormProps } from "../widget/lead/leadFormProps.ts";
import { useVoice } from "../widget/VoiceContext.ts";
import type { MountedLeadForm } from "./leadForm.tsx";

/**
 * Where the lead form comes in. It mounts itself, with a copy of the runtime of its own if need be: a page that loads
 * the script as `needs-diagnostic.js?v=2` makes its parts load it again, by its own name.
 */
export function LeadFormPlace(props: LeadFormProps): ReactNode {
  const voice = useVoice();
  const { word } = voice;
  const place = useRef<HTMLDivElement>(null);
  const mounted = useRef<MountedLeadForm | null>(null);
  const [state, setState] = useState<"loading" | "there" | "failed">("loading");
  const latest = useRef({ props, voice });

  useEffect(() => {
    latest.current = { props, voice };
    mounted.current?.update(props, voice);
  });

  useEffect(() => {
    if (state !== "loading") return;
    let isOver = false;
    import("./leadForm.tsx").then(
      ({ mountLeadForm }) => {
        if (isOver || !place.current) return;
        mounted.current = mountLeadForm(place.current);
        mounted.current.update(latest.current.props, latest.current.voice);
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
          <LeadNews step="failed" />
          <div className="nd-actions">
            <button
              type="button"
              className="nd-button"
              part="button"
              onClick={() => setState("loading")}
            >
              {word("retry")}
            </button>
          </div>
        </>
      )}
    </>
  );
}
