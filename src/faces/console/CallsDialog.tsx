import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { searchCalls } from "../../interview/calls/search.ts";
import type { CallStore } from "../../interview/calls/store.ts";
import { CallRow } from "./CallRow.tsx";
import { CallsInAndOut } from "./CallsInAndOut.tsx";
import { useConsole } from "./ConsoleContext.ts";
import { ConsoleDialog } from "./ConsoleDialog.tsx";
import type { CallDestination } from "./callDestination.ts";
import { useCalls } from "./useCalls.ts";

/** How many calls are shown at first, and with each further press. */
const page = 100;

/** Past calls: to search, open again, delete for good, export and import. */
export function CallsDialog(props: {
  store: CallStore;
  destinations: readonly CallDestination[];
  onOpen: (id: string) => void;
  onDelete: (id: string) => void;
  onClose: () => void;
}): ReactNode {
  const { store, destinations, onOpen, onDelete, onClose } = props;
  const { call: openCall, translator } = useConsole();
  const { word, language } = translator;
  const calls = useCalls(store);
  const [words, setWords] = useState("");
  const [shown, setShown] = useState(page);
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => search.current?.focus(), []);
  const found = useMemo(() => searchCalls(calls ?? [], words), [calls, words]);
  const moments = useMemo(
    () => new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }),
    [language],
  );
  return (
    <ConsoleDialog title={word("pastCalls")} onClose={onClose}>
      <input
        ref={search}
        type="search"
        className="ndc-find"
        aria-label={word("searchCalls")}
        placeholder={word("searchCalls")}
        value={words}
        onChange={({ target }) => {
          setWords(target.value);
          setShown(page);
        }}
      />
      {!calls && <output>{word("readingCalls")}</output>}
      {calls?.length === 0 && <p>{word("noCalls")}</p>}
      {calls && calls.length > 0 && found.length === 0 && <p>{word("noCallsFound")}</p>}
      <ul className="ndc-calls">
        {found.slice(0, shown).map((call) => (
          <CallRow
            key={call.id}
            call={call}
            when={moments.format(call.startedAt)}
            isOpen={call.id === openCall.id}
            destinations={destinations}
            onOpen={() => onOpen(call.id)}
            onDelete={() => onDelete(call.id)}
          />
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" className="nd-link" onClick={() => setShown(shown + page)}>
          {word("moreCalls", { count: found.length - shown })}
        </button>
      )}
      <CallsInAndOut store={store} calls={found} />
    </ConsoleDialog>
  );
}
