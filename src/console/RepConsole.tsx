import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import type { Call, Change } from "../calls/call.ts";
import type { CallStore, Trouble } from "../calls/store.ts";
import type { Answer, Definition, Known } from "../definition/definition.ts";
import { consoleVoiceFor } from "../language/consoleVoice.ts";
import { VoiceProvider } from "../widget/VoiceContext.ts";
import { ConsoleProvider, type ConsoleState } from "./ConsoleContext.ts";
import { ConsolePage } from "./ConsolePage.tsx";
import { answerWith, consoleScreen } from "./consoleScreen.ts";
import type { Destination } from "./destination.ts";
import { useCall } from "./useCall.ts";
import { useOpenCallId } from "./useOpenCallId.ts";
import { useStore } from "./useStore.ts";

export interface RepConsoleProps {
  /** The questionnaire, as `read` gives it, with the sales team's parts. */
  readonly definition: Definition;
  /** Facts known beforehand, by question id. They are shown as given and can be corrected. */
  readonly known?: Known;
  /** The account that the call is with. */
  readonly account?: string;
  /** The language wanted, as a BCP 47 tag. */
  readonly language?: string;
  /** Where calls are kept; on this device if left out. */
  readonly store?: CallStore;
  readonly destinations?: readonly Destination[];
  /** Called with the call whenever its answers are complete and anything in it changes. */
  readonly onRecord?: (call: Call) => void;
  readonly className?: string;
}

/**
 * The console for a live discovery call: all questions in any order, what is still possible, what to ask next, the
 * playbook in use, notes; everything by keyboard, every keystroke kept. Needs the package's `console.css`.
 */
export function RepConsole(props: RepConsoleProps): ReactNode {
  // Another questionnaire, account or set of facts from the host is another call.
  const { definition, account = "", known = {} } = props;
  const subject = JSON.stringify([definition.id, account, known]);
  return <Desk key={subject} subject={subject} {...props} />;
}

function Desk({ subject, ...props }: RepConsoleProps & { readonly subject: string }): ReactNode {
  const store = useStore(props.store);
  const [id, open, begin] = useOpenCallId(subject);
  const [about, setAbout] = useState({ account: props.account ?? "" });
  if (!store) return null;
  return (
    <CallConsole
      key={id}
      {...props}
      account={about.account}
      store={store.store}
      trouble={store.trouble}
      id={id}
      onOpen={open}
      onNew={(account) => {
        setAbout({ account });
        begin();
      }}
    />
  );
}

function CallConsole(
  props: RepConsoleProps & {
    store: CallStore;
    trouble: Trouble | null;
    id: string;
    onOpen: (id: string) => void;
    onNew: (account: string) => void;
  },
): ReactNode {
  const { definition, language, known, account = "", store, id, onRecord } = props;
  const [beginning] = useState(() => beginningOf(definition, known, account));
  const { call, isDeleted, change } = useCall(store, id, beginning);
  const screen = useMemo(() => consoleScreen(definition, call), [definition, call]);
  const voice = useMemo(() => consoleVoiceFor(definition, language), [definition, language]);

  const latest = useRef({ screen, onRecord });
  useEffect(() => {
    latest.current = { screen, onRecord };
  });
  useEffect(() => {
    if (!latest.current.screen.isProvisional) latest.current.onRecord?.(call);
  }, [call]);

  const state = useMemo<ConsoleState>(() => {
    const give = (question: string, value: GivenAnswer) =>
      change(
        { name: `answer ${question}`, value },
        outcomeOf(definition, { ...call, answers: answersAfter(call, question, value) }, voice),
      );
    return {
      definition,
      call,
      isDeleted,
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
  }, [definition, call, isDeleted, change, screen, voice]);
  return (
    <ConsoleProvider value={state}>
      <VoiceProvider value={voice}>
        <ConsolePage {...props} />
      </VoiceProvider>
    </ConsoleProvider>
  );
}

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
