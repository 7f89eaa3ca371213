import { type ReactNode, useRef, useState } from "react";
import { saveFile } from "../../console/saveFile.ts";
import type { Definition } from "../../definition/definition.ts";
import { read } from "../../definition/read.ts";
import { changeAll } from "../../editing/change.ts";
import { useStudio } from "../shell/StudioContext.ts";
import { translationCsv } from "./csv.ts";
import { textFromBytes } from "./decode.ts";
import { type Imported, ImportReport } from "./ImportReport.tsx";
import { readTranslation } from "./readTranslation.ts";
import type { Languages } from "./units.ts";
import { translationXliff } from "./xliff.ts";

/** Texts out to translators as files, and in again. */
export function ForTranslators(props: {
  definition: Definition;
  languages: Languages;
  baseline: Definition | undefined;
}): ReactNode {
  const { definition, languages, baseline } = props;
  const { document, snapshot, voice } = useStudio();
  const { word } = voice;
  const [imported, setImported] = useState<Imported | null>(null);
  const file = useRef<HTMLInputElement>(null);

  const name = `${definition.id}.${languages.source}-${languages.target}`;
  const exportCsv = () =>
    saveFile(`${name}.csv`, "text/csv", translationCsv(definition, languages, baseline));
  const exportXliff = () =>
    saveFile(
      `${name}.xlf`,
      "application/xliff+xml",
      translationXliff(definition, languages, baseline),
    );
  const take = async (chosen: File) => {
    const text = textFromBytes(await chosen.arrayBuffer());
    const now = document.getSnapshot();
    // Changes are made in the text as it is, so they have to be those of the text as it is.
    if (!now.reading.ok) return setImported({ ok: false, why: "not-taken" });
    const found = readTranslation(text, now.reading.definition);
    if (!found.ok) return setImported(found);
    const edited = changeAll(now.text, found.changes);
    if (!edited || !read(edited.text).ok) return setImported({ ok: false, why: "not-fit" });
    document.apply(() => edited, { label: word("translateImporting", { name: chosen.name }) });
    setImported(found);
  };
  return (
    <details className="st-translate-more">
      <summary>{word("translateForTranslators")}</summary>
      <p className="st-help">{word("translateForTranslatorsHelp")}</p>
      <div className="st-group">
        <button type="button" className="st-button" onClick={exportCsv}>
          {word("translateExportCsv")}
        </button>
        <button type="button" className="st-button" onClick={exportXliff}>
          {word("translateExportXliff")}
        </button>
        <button
          type="button"
          className="st-button"
          disabled={!snapshot.reading.ok}
          onClick={() => file.current?.click()}
        >
          {word("translateImport")}
        </button>
        <input
          ref={file}
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
      {imported && <ImportReport imported={imported} onClose={() => setImported(null)} />}
    </details>
  );
}
