import { type ReactNode, useState } from "react";
import type { Call } from "../calls/call.ts";
import { callsAsCsv } from "../calls/csv.ts";
import { callsAsNdjson, callsFromNdjson } from "../calls/export.ts";
import type { CallStore } from "../calls/store.ts";
import { useConsole } from "./ConsoleContext.ts";
import { saveFile } from "./saveFile.ts";

/** Calls as files: out as a table or to keep, and in again. */
export function CallsInAndOut(props: { store: CallStore; calls: readonly Call[] }): ReactNode {
  const { store, calls } = props;
  const { definition, voice } = useConsole();
  const { word } = voice;
  const [said, setSaid] = useState("");
  const take = async (file: File) => {
    const { kept, problems } = callsFromNdjson(await file.text());
    await store.keep(kept);
    const count = new Set(kept.map(({ call }) => call)).size;
    setSaid(
      [
        word("imported", { count }),
        problems.length > 0 && word("importProblems", { count: problems.length }),
      ]
        .filter(Boolean)
        .join(". "),
    );
  };
  return (
    <div className="nd-actions">
      <button
        type="button"
        className="nd-button nd-quiet"
        onClick={() => saveFile("calls.csv", "text/csv", callsAsCsv(calls, definition))}
      >
        {word("exportCsv")}
      </button>
      <button
        type="button"
        className="nd-button nd-quiet"
        onClick={() =>
          void store
            .kept()
            .then((kept) => saveFile("calls.ndjson", "application/x-ndjson", callsAsNdjson(kept)))
        }
      >
        {word("exportNdjson")}
      </button>
      <label className="nd-button nd-quiet ndc-import">
        {word("importCalls")}
        <input
          type="file"
          accept=".ndjson,.jsonl,application/x-ndjson"
          className="nd-unseen"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void take(file);
            target.value = "";
          }}
        />
      </label>
      <output>{said}</output>
    </div>
  );
}
