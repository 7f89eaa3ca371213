import type { Root } from "react-dom/client";
import type { Definition, Known } from "../definition/definition.ts";
import { newId } from "../delivery/newId.ts";
import { type Voice, voiceOf } from "../language/voice.ts";
import type { WordLists } from "../language/wordList.ts";
import type { OwnWords } from "../language/words/visitor.en.ts";
import { goesWithout, type Lead, type LeadOutcome } from "../session/lead.ts";
import type { DiagnosticRecord } from "../session/record.ts";
import { openSession, type Session } from "../session/session.ts";
import { movesOf } from "../widget/moves.ts";
import type { Delivering } from "./delivering.ts";
import { ElementView } from "./ElementView.tsx";
import type { ElementHappening } from "./events.ts";
import type { Keeper, Sending } from "./keeper.ts";

/** Everything that one interview in an element needs. */
export interface InterviewParts {
  readonly definition: Definition;
  readonly known: Known;
  /** In which it begins. */
  readonly language: string;
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

/** Opens an interview, or goes on with the one that an earlier load of the page left, and shows it once it is to speak. */
export function startInterview(root: Pick<Root, "render">, parts: InterviewParts): Interview {
  const { definition, known, keeper, delivering, tell } = parts;
  const earlier = keeper.earlier();
  let id = earlier?.interview ?? newId();
  const session = openSession(definition, {
    ...earlier,
    known,
    // A form that nobody receives would lose what is typed into it.
    ...(!delivering && { lead: "skipped" as const }),
  });
  let { language } = parts;
  let left: Lead | null = null;
  let sending = earlier?.sending ?? null;
  let isTold = earlier && session.record();

  const keep = () => {
    // Who declines leaves nothing.
    if (session.state().lead === "declined") keeper.forget();
    else keeper.keep(session, id, sending);
  };
  const deliver = async (record: DiagnosticRecord): Promise<LeadOutcome> => {
    const said = JSON.stringify([record.known, record.answers, left?.fields]);
    const again = sending?.said === said ? sending : null;
    if (again?.isTaken) return "kept";
    const key = again?.key ?? newId();
    const note = (news: Partial<Sending>) => {
      // Something else has gone off meanwhile, or somebody else has begun again.
      if (sending?.key !== key) return;
      sending = { ...sending, ...news };
      keep();
    };
    sending = { said, key, lead: left, isTaken: false };
    keep();
    const parts = { key, interview: id, record, lead: left, language };
    const outcome =
      (await delivering?.deliver(parts, () => note({ isTaken: true })).catch(() => null)) ??
      "failed";
    note(outcome === "failed" ? { lead: null } : { isTaken: true });
    return outcome;
  };
  const moves = movesOf(session, () => (lead, record) => {
    left = lead;
    return deliver(record);
  });
  const ends = [
    session.subscribe(keep),
    session.listen((happening) => {
      // That it ended was told by the earlier load.
      if (isTold && happening.type === "finished") isTold = null;
      else tell(happening);
      // With a form, what a visitor says goes out with what they leave there, and again if they change it then.
      if (happening.type === "finished" && (left || !definition.capture)) {
        void deliver(happening.record);
      }
      const isWithout = happening.type === "lead" && goesWithout(happening.step);
      if (isWithout && sending) delivering?.forget(sending.key);
      // Perhaps it is somebody else who begins again.
      if (isWithout || happening.type === "restarted") {
        left = sending = null;
        session.draft = {};
        id = newId();
        keep();
      }
    }),
  ];
  if (sending?.lead && delivering) void moves.leave(sending.lead);
  return {
    session,
    speak(tag, words, own) {
      language = tag;
      const voice = voiceOf(definition, tag, words, own) as Voice;
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
    },
  };
}
