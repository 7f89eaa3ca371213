import { type ReactNode, useEffect, useRef } from "react";
import { useStudio } from "../desk/StudioContext.ts";
import { ImportReport } from "./ImportReport.tsx";
import type { Languages } from "./units.ts";
import { useImport } from "./useImport.ts";

/** Takes files of translators in: one that is chosen here, or that was dropped on the page. */
export function TakeIn(props: {
  view: Languages | undefined;
  /** What sends files out. */
  children: ReactNode;
}): ReactNode {
  const { snapshot, translator, takeDropped } = useStudio();
  const { word } = translator;
  const { number, imported, take, close } = useImport(props.view);
  const details = useRef<HTMLDetailsElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const dropped = takeDropped();
    if (!dropped) return;
    if (details.current) details.current.open = true;
    void take(dropped);
  });
  return (
    <details ref={details} open={imported !== null || undefined} className="st-translate-more">
      <summary>{word("translateForTranslators")}</summary>
      <p className="st-help">{word("translateForTranslatorsHelp")}</p>
      <div className="st-group">
        {props.children}
        <button
          type="button"
          className="st-button"
          disabled={!snapshot.reading.ok}
          onClick={() => chooser.current?.click()}
        >
          {word("translateImport")}
        </button>
        <input
          ref={chooser}
          type="file"
          hidden
          aria-label={word("translateImport")}
          accept=".csv,.tsv,.txt,.xlf,.xliff,text/csv,application/xliff+xml"
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen) void take(chosen);
            target.value = "";
          }}
        />
      </div>
      {imported && <ImportReport key={number} imported={imported} onClose={close} />}
    </details>
  );
}
