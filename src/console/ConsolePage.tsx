import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import type { CallStore, Trouble } from "../calls/store.ts";
import { UNSURE } from "../definition/unsure.ts";
import { Reasons } from "../widget/rep/Reasons.tsx";
import { AccountPanel } from "./AccountPanel.tsx";
import { CallHead } from "./CallHead.tsx";
import { CallNoteField } from "./CallNoteField.tsx";
import { CallsDialog } from "./CallsDialog.tsx";
import { percent, useConsole } from "./ConsoleContext.ts";
import type { Destination } from "./destination.ts";
import { KeysDialog } from "./KeysDialog.tsx";
import { actionOf, type KeyAction, ownsKeys } from "./keys.ts";
import { NoteOut, useNoteOut } from "./NoteOut.tsx";
import { OldVersion } from "./OldVersion.tsx";
import { PlaybookInUse } from "./PlaybookInUse.tsx";
import { PrintedNote } from "./PrintedNote.tsx";
import { QuestionsPanel } from "./QuestionsPanel.tsx";
import { StandingPanel } from "./StandingPanel.tsx";
import { VerdictPanel } from "./VerdictPanel.tsx";

/** The console laid out: questions and notes on one side, what comes of them on the other. */
export function ConsolePage(props: {
  store: CallStore;
  trouble: Trouble | null;
  destinations?: readonly Destination[];
  onOpen: (id: string) => void;
  onNew: (account: string) => void;
  className?: string;
}): ReactNode {
  const { store, trouble, destinations = [], onOpen, onNew } = props;
  const { call, screen, voice, answer, clear } = useConsole();
  const root = useRef<HTMLDivElement>(null);
  const [window, setWindow] = useState<"keys" | "calls" | null>(null);
  const [markedByHand, mark] = useState<string | null>(null);
  const marked = markedByHand ?? screen.next ?? screen.questions[0]?.question.id ?? null;
  const note = useNoteOut();

  useEffect(() => {
    // Keys work at once where nothing else on the page has the focus.
    if (document.activeElement === document.body) root.current?.focus({ preventScroll: true });
  }, []);

  const lastFocused = useRef<Element>(null);
  useLayoutEffect(() => {
    // A button that its own press takes away, or hides, would take the focus along, and keys would be dead.
    const last = lastFocused.current;
    const { activeElement, body } = document;
    if (last && !last.checkVisibility() && (activeElement === body || activeElement === last)) {
      root.current?.focus({ preventScroll: true });
    }
  });

  const focusOn = (selector: string) => {
    const field = root.current?.querySelector<HTMLElement>(selector);
    const folded = field?.closest("details");
    if (folded) folded.open = true;
    field?.focus();
  };
  const markAndShow = (question: string) => {
    mark(question);
    root.current?.querySelector(`[data-question="${CSS.escape(question)}"]`)?.scrollIntoView();
  };
  const take = (question: string, option: string | null) => {
    mark(null);
    answer(question, option);
  };
  const act = (action: KeyAction) => {
    const ids = screen.questions.map(({ question }) => question.id);
    const at = marked === null ? -1 : ids.indexOf(marked);
    const entry = screen.questions[at];
    switch (action.do) {
      case "answer": {
        const target = action.question === "marked" ? entry : screen.questions[action.question];
        const option = target && optionsOf(target.question)[action.option];
        if (target && option !== undefined) take(target.question.id, option);
        return;
      }
      case "not-said":
        if (entry) take(entry.question.id, entry.question.unsure ? UNSURE : null);
        return;
      case "mark":
        mark(ids[Math.min(ids.length - 1, Math.max(0, at + action.by))] ?? null);
        return;
      case "clear":
        if (entry) clear(entry.question.id);
        return;
      case "note":
        return focusOn(`[data-note="${CSS.escape(marked ?? "")}"]`);
      case "call-note":
        return focusOn('[data-note=""]');
      case "objection":
        return focusOn("[data-find]");
      case "copy":
        return void note.copy();
      case "print":
        return globalThis.print();
      case "new":
        return onNew("");
      case "list":
        return setWindow("calls");
      case "help":
        return setWindow("keys");
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && ownsKeys(event.target) && window === null) {
      root.current?.focus({ preventScroll: true });
      return;
    }
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (window !== null || ownsKeys(event.target)) return;
    const action = actionOf(event);
    if (!action) return;
    event.preventDefault();
    act(action);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys work wherever the focus is inside the console
    <div
      ref={root}
      className={["nd", "ndc", props.className].filter(Boolean).join(" ")}
      lang={voice.language}
      dir={voice.direction}
      tabIndex={-1}
      onFocus={({ target }) => {
        lastFocused.current = target;
      }}
      onKeyDown={onKeyDown}
    >
      <div className="ndc-bar">
        <CallHead />
        <div className="ndc-tools">
          <span className={trouble ? "ndc-trouble" : "ndc-kept"}>
            {keptWords(store, trouble, voice.word)}
          </span>
          <button type="button" className="nd-link" onClick={() => onNew("")}>
            {voice.word("newCall")}
          </button>
          <button type="button" className="nd-link" onClick={() => setWindow("calls")}>
            {voice.word("pastCalls")}
          </button>
          <button type="button" className="nd-link" onClick={() => setWindow("keys")}>
            {voice.word("keys")} <kbd>?</kbd>
          </button>
        </div>
      </div>
      <OldVersion />
      <output className="nd-unseen">
        {screen.segment?.rep &&
          `${voice.text(screen.segment.rep.name)}, ${voice.word("settled", { share: percent(screen.settledShare, voice.language) })}`}
      </output>
      <div className="ndc-columns">
        <div className="ndc-asking">
          <QuestionsPanel marked={marked} onMark={mark} onAnswered={() => mark(null)} />
          <CallNoteField />
          <AccountPanel store={store} onOpen={onOpen} onAddPerson={() => onNew(call.account)} />
        </div>
        <div className="ndc-knowing">
          <StandingPanel />
          <VerdictPanel />
          <PlaybookInUse />
          {screen.reasons && <Reasons screen={screen.reasons} onGoTo={markAndShow} />}
          <NoteOut note={note} destinations={destinations} />
        </div>
      </div>
      <PrintedNote />
      {window === "keys" && <KeysDialog onClose={() => setWindow(null)} />}
      {window === "calls" && (
        <CallsDialog
          store={store}
          onOpen={(id) => {
            setWindow(null);
            onOpen(id);
          }}
          onDelete={(id) => {
            void store.remove(id);
            // What is typed into a call that is gone would be gone too.
            if (id === call.id) onNew("");
          }}
          onClose={() => setWindow(null)}
        />
      )}
    </div>
  );
}

function optionsOf({
  options,
  unsure,
}: {
  readonly options: readonly { readonly id: string }[];
  readonly unsure?: boolean;
}): string[] {
  return [...options.map(({ id }) => id), ...(unsure ? [UNSURE] : [])];
}

function keptWords(
  store: CallStore,
  trouble: Trouble | null,
  word: ReturnType<typeof useConsole>["voice"]["word"],
): string {
  if (trouble === "full") return word("troubleFull");
  if (trouble === "forbidden") return word("troubleForbidden");
  if (trouble === "lost") return word("troubleLost");
  return word(store.keeping === "device" ? "kept" : "keptInMemory");
}
