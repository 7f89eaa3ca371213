import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Call } from "../calls/call.ts";
import { isOfAnother } from "../calls/fit.ts";
import { searchCalls } from "../calls/search.ts";
import type { CallStore } from "../calls/store.ts";
import { CallsInAndOut } from "./CallsInAndOut.tsx";
import { useConsole } from "./ConsoleContext.ts";
import { Dialog } from "./Dialog.tsx";
import { useCalls } from "./useCalls.ts";

/** Past calls: to search, open again, delete for good, export and import. */
export function CallsDialog(props: {
  store: CallStore;
  onOpen: (id: string) => void;
  onDelete: (id: string) => void;
  onClose: () => void;
}): ReactNode {
  const { store, onOpen, onDelete, onClose } = props;
  const { call: openCall, voice } = useConsole();
  const { word } = voice;
  const calls = useCalls(store);
  const [words, setWords] = useState("");
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => search.current?.focus(), []);
  const found = searchCalls(calls ?? [], words);
  return (
    <Dialog title={word("pastCalls")} onClose={onClose}>
      <input
        ref={search}
        type="search"
        className="ndc-find"
        aria-label={word("searchCalls")}
        placeholder={word("searchCalls")}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      {calls?.length === 0 && <p>{word("noCalls")}</p>}
      {calls && calls.length > 0 && found.length === 0 && <p>{word("noCallsFound")}</p>}
      <ul className="ndc-calls">
        {found.map((call) => (
          <CallRow
            key={call.id}
            call={call}
            isOpen={call.id === openCall.id}
            onOpen={() => onOpen(call.id)}
            onDelete={() => onDelete(call.id)}
          />
        ))}
      </ul>
      <CallsInAndOut store={store} calls={found} />
    </Dialog>
  );
}

function CallRow(props: {
  call: Call;
  isOpen: boolean;
  onOpen: () => void;
  onDelete: () => void;
}): ReactNode {
  const { call, isOpen, onOpen, onDelete } = props;
  const { definition, voice } = useConsole();
  const { word, language } = voice;
  const [isSure, setSure] = useState(false);
  const when = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  const who = [call.account, call.person.name, call.person.role].filter(Boolean).join(", ");
  return (
    <li>
      <p>
        <strong>{who || word("unnamed")}</strong>
        <span className="nd-within">
          {when.format(call.startedAt)}
          {call.outcome && ` · ${call.outcome.name}`}
          {isOfAnother(definition, call) && ` · ${word("ofAnother", { ...call.questionnaire })}`}
        </span>
      </p>
      {isSure ? (
        <p>
          {word("deleteSure")}{" "}
          <button type="button" className="nd-link" onClick={onDelete}>
            {word("deleteCall")}
          </button>{" "}
          <button type="button" className="nd-link" onClick={() => setSure(false)}>
            {word("keep")}
          </button>
        </p>
      ) : (
        <p>
          {isOpen ? (
            <span className="ndc-open-now">{word("openNow")}</span>
          ) : (
            <button type="button" className="nd-link" onClick={onOpen}>
              {word("open")}
              <span className="nd-unseen"> {who}</span>
            </button>
          )}{" "}
          <button type="button" className="nd-link" onClick={() => setSure(true)}>
            {word("deleteCall")}
            <span className="nd-unseen"> {who}</span>
          </button>
        </p>
      )}
    </li>
  );
}
