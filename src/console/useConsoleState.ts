import { useEffect, useMemo, useRef, useState } from "react";
import type { Call, Change } from "../calls/call.ts";
import { countedCall } from "../calls/countedCall.ts";
import { isOfAnother } from "../calls/fit.ts";
import type { CallStore } from "../calls/store.ts";
import type { Answer, Definition, Known } from "../definition/definition.ts";
import { consoleVoiceFor } from "../language/consoleVoice.ts";
import { useUnchanged } from "../widget/useUnchanged.ts";
import type { ConsoleState } from "./ConsoleContext.ts";
import { answerWith, consoleScreen } from "./consoleScreen.ts";
import { useCall } from "./useCall.ts";

export interface ConsoleOptions {
  readonly definition: Definition;
  readonly known?: Known;
  readonly account?: string;
  readonly language?: string;
  readonly store: CallStore;
  /** The call's id in the store; a new one begins a call. */
  readonly id: string;
  readonly onRecord?: (call: Call) => void;
}

/** The state of a console for a layout of your own: give it to `ConsoleProvider` around the parts that you use. */
export function useConsoleState(options: ConsoleOptions): ConsoleState {
  const { language, known, account = "", store, id, onRecord } = options;
  // Many hosts read it while rendering, and what comes of it here costs more than telling that it is the same.
  const definition = useUnchanged(options.definition);
  const [beginning] = useState(() => beginningOf(definition, known, account));
  const { call, isRead, isDeleted, change: changeCall } = useCall(store, id, beginning);
  const isForeign = isOfAnother(definition, call);
  const change = isForeign ? changeNothing : changeCall;
  const screen = useMemo(() => consoleScreen(definition, call), [definition, call]);
  const voice = useMemo(() => consoleVoiceFor(definition, language), [definition, language]);

  const latest = useRef({ definition, screen, isForeign, onRecord });
  useEffect(() => {
    latest.current = { definition, screen, isForeign, onRecord };
  });
  useEffect(() => {
    const { screen, isForeign } = latest.current;
    if (!screen.isProvisional && !isForeign)
      latest.current.onRecord?.(countedCall(latest.current.definition, call));
  }, [call]);

  return useMemo<ConsoleState>(() => {
    const give = (question: string, value: GivenAnswer) =>
      change(
        { name: `answer ${question}`, value },
        outcomeOf(definition, { ...call, answers: answersAfter(call, question, value) }, voice),
      );
    return {
      definition,
      call,
      isRead,
      isDeleted,
      isOfAnother: isForeign,
      change,
      screen,
      voice,
      answer(question, option) {
        const entry = screen.questions.find((candidate) => candidate.question.id === question);
        if (!entry) return;
        const picks = option === null ? null : answerWith(entry.question, entry.picked, option);
        give(question, option === null ? "unanswered" : picks && { answer: single(picks) });
      },
      clear: (question) => give(question, null),
      know(question, value) {
        const { [question]: _, ...others } = call.known;
        const known = value === null ? others : { ...others, [question]: value };
        const outcome = outcomeOf(definition, { ...call, known }, voice);
        change({ name: `known ${question}`, value }, outcome);
      },
    };
  }, [definition, call, isRead, isDeleted, isForeign, change, screen, voice]);
}

function changeNothing(): void {}

function beginningOf(definition: Definition, known: Known = {}, account: string): Change[] {
  return [
    {
      name: "about",
      value: {
        questionnaire: { id: definition.id, version: definition.version },
        startedAt: Date.now(),
      },
    },
    ...(account ? [{ name: "account" as const, value: account }] : []),
    ...Object.entries(known).map(
      ([question, value]): Change => ({ name: `known ${question}`, value }),
    ),
  ];
}

type GivenAnswer = Extract<Change, { name: `answer ${string}` }>["value"];

function answersAfter({ answers }: Call, question: string, value: GivenAnswer): Call["answers"] {
  const { [question]: _, ...others } = answers;
  const isAnswer = value !== null && value !== "unanswered";
  return isAnswer ? { ...others, [question]: value.answer } : others;
}

/** What the answers come to, kept with them so that lists need no questionnaire. */
function outcomeOf(definition: Definition, call: Call, voice: ConsoleState["voice"]): Change {
  const { decision, isProvisional, segment } = consoleScreen(definition, {
    ...call,
    overrule: null,
  });
  if (!segment) return { name: "outcome", value: null };
  return {
    name: "outcome",
    value: {
      segment: segment.id,
      name: voice.text(segment.rep?.name ?? segment.visitor.heading),
      complete: !isProvisional,
      close: decision?.close ?? false,
    },
  };
}

function single(picks: readonly string[]): Answer {
  return picks.length === 1 ? (picks[0] as string) : picks;
}
