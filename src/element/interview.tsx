import { createRoot } from "react-dom/client";
import type { Definition, Known } from "../definition/definition.ts";
import { newId } from "../delivery/submission.ts";
import { type Voice, voiceOf } from "../language/voice.ts";
import type { WordLists } from "../language/wordList.ts";
import type { OwnWords } from "../language/words/visitor.en.ts";
import type { Lead } from "../session/lead.ts";
import type { DiagnosticRecord } from "../session/record.ts";
import { openSession, type Session } from "../session/session.ts";
import { movesOf } from "../widget/moves.ts";
import type { Delivering } from "./delivering.ts";
import { ElementView } from "./ElementView.tsx";
import type { ElementHappening } from "./events.ts";
import type { Keeper } from "./keeper.ts";

/** Everything that one interview in an element needs. */
export interface InterviewParts {
  readonly definition: Definition;
  readonly known: Known;
  readonly keeper: Keeper;
  /** Null where nobody receives anything. */
  readonly delivering: Delivering | null;
  readonly tell: (happening: ElementHappening) => void;
}

/** An interview in an element, from its first screen on. */
export interface Interview {
  readonly session: Session;
  speak(language: string, words: WordLists, own: OwnWords): void;
  stop(): void;
}

/** Opens an interview, or goes on with the one that an earlier load of the page left, and shows it in a place. */
export function startInterview(place: Element, parts: InterviewParts): Interview {
  const { definition, known, keeper, delivering, tell } = parts;
  const earlier = keeper.earlier();
  let id = earlier?.interview ?? newId();
  const session = openSession(definition, {
    known,
    ...earlier,
    // A form that nobody receives would lose what is typed into it.
    ...(!delivering && { lead: "skipped" as const }),
  });
  let voice: Voice | undefined;
  let left: Lead | null = null;

  let sending = earlier?.sending ?? null;

  const keep = () => {
    // Who declines leaves nothing. What was typed into the form is not kept beyond its draft.
    if (session.state().lead === "declined") keeper.forget();
    else keeper.keep(session, id, left ? null : sending);
  };
  const said = ({ known, answers }: DiagnosticRecord) =>
    JSON.stringify([known, answers, left?.fields ?? null]);
  const deliver = async (record: DiagnosticRecord) => {
    const now =
      sending?.said === said(record)
        ? sending
        : { said: said(record), key: newId(), isTaken: false };
    sending = now;
    keep();
    const language = voice?.language ?? "";
    const parts = { key: now.key, interview: id, record, lead: left, language };
    const outcome = (await delivering?.deliver(parts).catch(() => null)) ?? "failed";
    if (outcome !== "failed" && sending === now) {
      sending = { ...now, isTaken: true };
      keep();
    }
    return outcome;
  };
  const moves = movesOf(session, () => (lead, record) => {
    left = lead;
    return deliver(record);
  });
  const root = createRoot(place);
  const ends = [
    session.subscribe(keep),
    session.listen((happening) => {
      tell(happening);
      // With a form, what a visitor says goes out with what they leave there, and again if they change it then.
      if (happening.type === "finished" && (left || !definition.capture)) {
        const isOut = sending?.isTaken && sending.said === said(happening.record);
        if (!isOut) void deliver(happening.record);
      }
      // Perhaps it is somebody else who begins again.
      if (happening.type === "restarted") {
        left = null;
        id = newId();
        keep();
      }
    }),
  ];
  return {
    session,
    speak(language, words, own) {
      voice = voiceOf(definition, language, words, own) as Voice;
      root.render(
        <ElementView
          session={session}
          voice={voice}
          moves={{
            ...moves,
            type(draft) {
              moves.type(draft);
              keep();
            },
          }}
        />,
      );
    },
    stop() {
      for (const end of ends) end();
      root.unmount();
    },
  };
}
