import { type ReactNode, useState } from "react";
import type { Call } from "../../interview/calls/call.ts";
import { callsAsCsv } from "../../interview/calls/csv.ts";
import { callsAsNdjson, callsFromNdjson } from "../../interview/calls/export.ts";
import type { CallStore } from "../../interview/calls/store.ts";
import { saveFile } from "../../ui/saveFile.ts";
import { useConsole } from "./ConsoleContext.ts";

/** Calls as files: those that are found out as a table or to keep, and any in again. */
export function CallsInAndOut(props: { store: CallStore; calls: readonly Call[] }): ReactNode {
  const { store, calls } = props;
  const { definition, translator } = useConsole();
  const { word } = translator;
  const [said, setSaid] = useState("");
  const take = async (file: File) => {
    const { kept, problems } = callsFromNdjson(await file.text());
    await store.keep(kept);
    // What belongs to no call, or to none any more, isn't there afterwards.
    const there = new Set((await store.list()).map(({ id }) => id));
    const count = new Set(kept.map(({ call }) => call).filter((id) => there.has(id))).size;
    setSaid(
      [
        word("imported", { count }),
        problems.length > 0 && word("importProblems", { count: problems.length }),
      ]
        .filter(Boolean)
        .join(". "),
    );
  };
  const count = calls.length;
  const saveToKeep = async () => {
    const found = new Set(calls.map(({ id }) => id));
    const kept = (await store.kept()).filter(({ call }) => found.has(call));
    saveFile("calls.ndjson", "application/x-ndjson", callsAsNdjson(kept));
  };
  return (
    <div className="nd-actions">
      {count > 0 && (
        <>
          <button
            type="button"
            className="nd-button nd-quiet"
            onClick={() => saveFile("calls.csv", "text/csv", callsAsCsv(calls, definition))}
          >
            {word("exportCsv", { count })}
          </button>
          <button type="button" className="nd-button nd-quiet" onClick={() => void saveToKeep()}>
            {word("exportNdjson", { count })}
          </button>
        </>
      )}
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
