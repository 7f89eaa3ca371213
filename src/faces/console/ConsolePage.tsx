import { type ReactNode, useRef, useState } from "react";
import type { DeviceFailure } from "../../device/device.ts";
import type { Call } from "../../interview/calls/call.ts";
import type { CallStore } from "../../interview/calls/store.ts";
import { ownKeys } from "../widget/ownKeys.ts";
import { useOneMove } from "../widget/useOneMove.ts";
import { CallDesk } from "./CallDesk.tsx";
import { CallEnded } from "./CallEnded.tsx";
import { CallsDialog } from "./CallsDialog.tsx";
import { ComingBack } from "./ComingBack.tsx";
import { ConsoleBar } from "./ConsoleBar.tsx";
import { useConsole } from "./ConsoleContext.ts";
import type { CallDestination } from "./callDestination.ts";
import { Dock } from "./Dock.tsx";
import { KeysDialog } from "./KeysDialog.tsx";
import { NoteOut, useNoteOut } from "./NoteOut.tsx";
import { Notices } from "./Notices.tsx";
import { OverruleDialog } from "./OverruleDialog.tsx";
import { PrintedNote } from "./PrintedNote.tsx";
import { ProspectView } from "./ProspectView.tsx";
import { AllActions } from "./palette/AllActions.tsx";
import { Objections } from "./palette/Objections.tsx";
import type { Deed } from "./palette/paletteItem.ts";
import { type Part, partsOf } from "./parts.ts";
import { isFit } from "./prospectKeys.ts";
import { RecordedCall } from "./RecordedCall.tsx";
import { TranscriptDialog } from "./TranscriptDialog.tsx";
import { useActions, type Window } from "./useActions.ts";
import { useComingBack } from "./useComingBack.ts";
import { useFocusKept } from "./useFocusKept.ts";
import { useInstructions } from "./useInstructions.ts";
import { useKeys } from "./useKeys.ts";
import { useListsLeft } from "./useListsLeft.ts";
import { useProspectShown } from "./useProspectShown.ts";
import { useRealKeys } from "./useRealKeys.ts";

const failureWords = {
  full: "failureFull",
  forbidden: "failureForbidden",
  lost: "failureLost",
} as const;

/** The console as a page: whom the call is with, the call itself, and the windows over it. */
export function ConsolePage(props: {
  store: CallStore;
  failure: DeviceFailure | null;
  destinations?: readonly CallDestination[];
  onOpen: (id: string) => void;
  /** Begins a call: with somebody else of the account of another one, or with nobody known. */
  onNew: (colleague?: Call) => void;
  /** Begins another call with whom this one was with. */
  onAgain: () => void;
  /** Whether the call was begun for another person of its account. */
  isColleague?: boolean;
  /** The call that was ended with whom this one begins. */
  left?: string | null;
  /** What the page has to say, above it. */
  children?: ReactNode;
  className?: string;
}): ReactNode {
  const { store, failure, destinations = [], onOpen, onNew, onAgain } = props;
  const { call, isOfAnother, screen, translator } = useConsole();
  const { word } = translator;
  const root = useRef<HTMLDivElement>(null);
  const [window, setWindow] = useState<Window | null>(null);
  const [segment, setSegment] = useState<string>();
  const [markedByHand, mark] = useState<string | null>(null);
  const marked = markedByHand ?? screen.next;
  const [part, setPart] = useState<Part | null>(null);
  const toggle = (one: Part) => {
    if (partsOf(screen).includes(one)) setPart(one === part ? null : one);
  };
  const { isShown, isForgotten, show } = useProspectShown();
  const close = () => setWindow(null);
  const note = useNoteOut();
  const instructions = useInstructions();
  const { isColleague = false, left = null } = props;
  const coming = useComingBack(store, { isColleague, left, onOpen });
  const begin = () => onNew();
  // Who adds somebody says first who that is.
  const onFocus = useFocusKept(root, isColleague ? '[data-whom="person"]' : null);
  const [hasRealKeys, lookAtKey] = useRealKeys();
  const oneMove = useOneMove();
  const onLists = useListsLeft(root);
  const act = useActions(root, {
    marked,
    onMark: mark,
    onPart: toggle,
    onCopy: () => void note.copy(),
    onInstructions: () => void instructions.copy(),
    onNew: begin,
    onColleague: () => {
      if (!isOfAnother) onNew(call);
    },
    onWindow: (one) => {
      setSegment(undefined);
      setWindow(one);
    },
    onProspect: () => show(!isShown && !isOfAnother),
    onOutOfSight: () => note.say(word("outOfSight")),
  });
  const onKeyDown = useKeys(
    root,
    (action) => {
      if (!isShown || isFit(action)) act(action);
    },
    () => note.say(word("keysInList")),
  );
  const onDeed = (deed: Deed) => {
    setWindow(null);
    if (deed.do === "open-call") return onOpen(deed.call);
    if (deed.do === "go-on-with") return coming.goOn();
    if (deed.do === "take-facts") return coming.takeFacts();
    if (deed.do !== "overrule" || !("segment" in deed)) return act(deed);
    setSegment(deed.segment);
    setWindow("overrule");
  };
  const noteOut = <NoteOut note={note} destinations={destinations} />;

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys work wherever the focus is inside the console
    <div
      ref={root}
      className={["nd", "ndc", hasRealKeys && "ndc-with-keys", props.className]
        .filter(Boolean)
        .join(" ")}
      lang={translator.spoken}
      dir={translator.direction}
      tabIndex={-1}
      onFocus={onFocus}
      {...oneMove}
      {...onLists}
      {...ownKeys}
      onKeyDownCapture={(event) => {
        oneMove.onKeyDownCapture(event);
        onLists.onKeyDownCapture();
      }}
      onKeyDown={(event) => {
        if (isShown && event.key === "Escape") show(false);
        else onKeyDown(event);
        ownKeys.onKeyDown(event);
        // After it was heard: what isn't shown yet answers nothing.
        lookAtKey(event);
      }}
    >
      {isShown ? (
        <ProspectView
          marked={marked}
          isForgotten={isForgotten}
          onAnswered={() => mark(null)}
          onBack={() => show(false)}
        />
      ) : (
        <>
          <div className="ndc-page">
            {props.children}
            <ConsoleBar store={store} failure={failure} asksWhom={isColleague} act={act} />
            <Notices />
            <CallEnded onAgain={onAgain} />
            <ComingBack coming={coming} />
            {isOfAnother ? (
              <>
                <RecordedCall />
                {noteOut}
              </>
            ) : (
              <CallDesk
                store={store}
                marked={marked}
                onMark={mark}
                part={part}
                onPart={setPart}
                onOpen={onOpen}
                onAddPerson={() => onNew(call)}
                onTranscript={() => act({ do: "transcript" })}
                noteOut={noteOut}
              />
            )}
            <Dock
              onObjection={() => setWindow("objections")}
              said={note.said}
              onUndo={() => act({ do: "take-back" })}
              failure={failure && word(failureWords[failure])}
            />
          </div>
          <PrintedNote />
          {window === "keys" && <KeysDialog onClose={close} />}
          {window === "objections" && <Objections onClose={close} />}
          {window === "palette" && (
            <AllActions
              store={store}
              coming={coming}
              onDeed={onDeed}
              onClose={() => setWindow((now) => (now === "palette" ? null : now))}
            />
          )}
          {window === "transcript" && (
            <TranscriptDialog instructions={instructions} onClose={close} />
          )}
          {window === "overrule" && <OverruleDialog segment={segment} onClose={close} />}
          {window === "calls" && (
            <CallsDialog
              store={store}
              destinations={destinations}
              onOpen={(id) => {
                setWindow(null);
                onOpen(id);
              }}
              onDelete={(id) => {
                void store.remove(id);
                for (const destination of destinations) destination.withdraw?.(id);
                // What is typed into a call that is gone would be gone too.
                if (id === call.id) begin();
              }}
              onClose={close}
            />
          )}
        </>
      )}
    </div>
  );
}
