import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { Answer, Definition, Known } from "../definition/definition.ts";
import { type Voice, voiceFor } from "../language/voice.ts";
import type { Happening } from "../session/happening.ts";
import type { DiagnosticRecord } from "../session/record.ts";
import { type Audience, type Screen, screenOf } from "../session/screen.ts";
import { openSession, type Session } from "../session/session.ts";

export interface DiagnosticOptions {
  /** The questionnaire, as `read` gives it. When it changes, the answers that still fit are kept. */
  readonly definition: Definition;
  /** Who looks; `"visitor"` if left out. */
  readonly audience?: Audience;
  /** The language wanted, as a BCP 47 tag; the questionnaire's first if left out or not there. */
  readonly language?: string;
  /** What is known beforehand, by question id; it is not asked again. What does not fit is left out and told. */
  readonly known?: Known;
  /** Called whenever the interview has ended in a segment, again if an answer is changed afterwards. */
  readonly onResult?: (record: DiagnosticRecord) => void;
  /** Called with everything that happens. */
  readonly onEvent?: (happening: Happening) => void;
}

/** A running interview for markup of your own: what to show, the words for it, and the moves. */
export interface RunningDiagnostic {
  /** What should be on screen now. */
  readonly screen: Screen;
  /** The words and texts in the language that came out. */
  readonly voice: Voice;
  begin(): void;
  /** Answers a question, the one shown if none is named. An answer that the question does not allow changes nothing. */
  answer(answer: Answer, question?: string): void;
  back(): void;
  goTo(question: string): void;
  clear(question: string): void;
  restart(): void;
}

/** Runs an interview in a component: `<Diagnostic>` without its looks. */
export function useDiagnostic(options: DiagnosticOptions): RunningDiagnostic {
  const { definition, audience = "visitor", language } = options;
  const session = useSession(options);
  const state = useSyncExternalStore(session.subscribe, session.state, session.state);
  const screen = useMemo(
    () => screenOf(session.definition, state, audience),
    [session, state, audience],
  );
  const voice = useMemo(() => voiceFor(definition, language), [definition, language]);
  const moves = useMemo(() => movesOf(session), [session]);
  return useMemo(
    () => ({
      screen,
      voice,
      ...moves,
      answer: (answer, question = screen.kind === "question" ? screen.id : "") =>
        session.send({ type: "answer", question, answer }),
    }),
    [screen, voice, moves, session],
  );
}

function movesOf(session: Session): Omit<RunningDiagnostic, "screen" | "voice" | "answer"> {
  return {
    begin: () => session.send({ type: "begin" }),
    back: () => session.send({ type: "back" }),
    goTo: (question) => session.send({ type: "goTo", question }),
    clear: (question) => session.send({ type: "clear", question }),
    restart: () => session.send({ type: "restart" }),
  };
}

function useSession({ definition, known, onResult, onEvent }: DiagnosticOptions): Session {
  const [session, setSession] = useState(() => open(definition, known));
  let current = session;
  if (session.definition !== definition) {
    current = open(definition, known, session);
    setSession(current);
  }

  // Hosts tend to write `known={{ … }}`, a new object at each render: only what it says counts.
  const knownText = JSON.stringify(known ?? {});
  const told = useRef({ session: current, knownText });
  useEffect(() => {
    if (told.current.session === current && told.current.knownText !== knownText) {
      current.send({ type: "know", known: JSON.parse(knownText) });
    }
    told.current = { session: current, knownText };
  }, [current, knownText]);

  const callbacks = useRef({ onResult, onEvent });
  useEffect(() => {
    callbacks.current = { onResult, onEvent };
  });
  useEffect(
    () =>
      current.listen((happening) => {
        callbacks.current.onEvent?.(happening);
        if (happening.type === "finished") callbacks.current.onResult?.(happening.record);
      }),
    [current],
  );
  return current;
}

function open(definition: Definition, known: Known | undefined, earlier?: Session): Session {
  return openSession(definition, {
    ...(known && { known }),
    ...(earlier && { answers: earlier.state().answers }),
  });
}
