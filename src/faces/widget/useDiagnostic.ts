import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { Happening } from "../../interview/session/happening.ts";
import type { LeadReceiver } from "../../interview/session/leaving.ts";
import type { DiagnosticRecord } from "../../interview/session/record.ts";
import { type Audience, type Screen, screenOf } from "../../interview/session/screen.ts";
import { openSession, type Session } from "../../interview/session/session.ts";
import type { Translator } from "../../language/translator.ts";
import { translatorFor } from "../../language/widgetTranslator.ts";
import type { OwnWords } from "../../language/words/visitor.en.ts";
import type { Answers, Definition, Known } from "../../questionnaire/definition/definition.ts";
import { isEqual } from "../../questionnaire/definition/equal.ts";
import { type Moves, movesOf } from "./moves.ts";
import { useUnchanged } from "./useUnchanged.ts";

export interface DiagnosticOptions {
  /**
   * The questionnaire, as `read` gives it; an equal one is the same. When it changes, the interview goes on: with the
   * answers that still fit, and with a lead on its way.
   */
  readonly definition: Definition;
  /** Who looks; `"visitor"` if left out. */
  readonly audience?: Audience;
  /** The language wanted, as a BCP 47 tag; the questionnaire's first if left out or not there. */
  readonly language?: string;
  /** Further languages for visitors, or words other than ours, by BCP 47 tag. */
  readonly words?: OwnWords;
  /** What is known beforehand, by question id; it is not asked again. What does not fit is left out and told. */
  readonly known?: Known;
  /** What was answered before, by question id: the interview goes on from there. */
  readonly answers?: Answers;
  /** Called whenever the interview has ended in a segment, again if an answer is changed afterwards. */
  readonly onResult?: (record: DiagnosticRecord) => void;
  /** Called with everything that happens. */
  readonly onEvent?: (happening: Happening) => void;
  /** Takes what visitors leave in the lead form, and says what became of it. Left out, the form isn't shown. */
  readonly onLead?: LeadReceiver;
}

/** A running interview for markup of your own: what to show, the words for it, and the moves. */
export interface RunningDiagnostic extends Moves {
  /** What should be on screen now. */
  readonly screen: Screen;
  /** The words and texts in the language that came out. */
  readonly translator: Translator;
}

/** Runs an interview in a component: `<Diagnostic>` without its looks. */
export function useDiagnostic(options: DiagnosticOptions): RunningDiagnostic {
  const { audience = "visitor", language, onLead } = options;
  const session = useSession(options);
  const { definition } = session;
  const words = useUnchanged(options.words);
  const state = useSyncExternalStore(session.subscribe, session.state, session.state);
  const isReceived = onLead !== undefined;
  const screen = useMemo(
    // A form that nobody receives would lose what is typed into it.
    () => screenOf(definition, isReceived ? state : { ...state, lead: "skipped" }, audience),
    [definition, state, isReceived, audience],
  );
  const translator = useMemo(
    () => translatorFor(definition, language, words),
    [definition, language, words],
  );
  const receiver = useRef(onLead);
  useEffect(() => {
    receiver.current = onLead;
  });
  const moves = useMemo(() => movesOf(session, () => receiver.current), [session]);
  return useMemo(() => ({ screen, translator, ...moves }), [screen, translator, moves]);
}

function useSession(options: DiagnosticOptions): Session {
  const { definition, onResult, onEvent } = options;
  const [session, setSession] = useState(() => open(options));
  let current = session;
  if (!isEqual(session.definition, definition)) {
    current = open(options, session);
    setSession(current);
  }

  const known = useUnchanged(options.known);
  const told = useRef({ session: current, known });
  useEffect(() => {
    if (told.current.session === current && told.current.known !== known) {
      current.send({ type: "know", known: known ?? {} });
    }
    told.current = { session: current, known };
  }, [current, known]);

  const callbacks = useRef({ onResult, onEvent });
  useEffect(() => {
    callbacks.current = { onResult, onEvent };
  });
  useEffect(
    () =>
      current.listen((happening) => {
        const { onEvent, onResult } = callbacks.current;
        try {
          onEvent?.(happening);
        } finally {
          // What one of them throws keeps no result from the other.
          if (happening.type === "finished") onResult?.(happening.record);
        }
      }),
    [current],
  );
  return current;
}

function open({ definition, known, answers = {} }: DiagnosticOptions, earlier?: Session): Session {
  const run = earlier?.run();
  return openSession(definition, { answers, ...run, known: { ...run?.known, ...known } });
}
