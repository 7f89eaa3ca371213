import type { Root } from "react-dom/client";
import { newId } from "../../interview/delivery/newId.ts";
import { goesWithout, isOpen, type Lead, type LeadOutcome } from "../../interview/session/lead.ts";
import type { DiagnosticRecord } from "../../interview/session/record.ts";
import { openSession, type Session } from "../../interview/session/session.ts";
import { type Voice, voiceOf } from "../../language/voice.ts";
import type { WordLists } from "../../language/wordList.ts";
import type { OwnWords } from "../../language/words/visitor.en.ts";
import type { Definition, Known } from "../../questionnaire/definition/definition.ts";
import { movesOf } from "../widget/moves.ts";
import type { Delivering } from "./delivering.ts";
import { ElementView } from "./ElementView.tsx";
import type { ElementHappening } from "./events.ts";
import type { Keeper } from "./keeper.ts";

/** Everything that one interview in an element needs. */
export interface InterviewParts {
  readonly definition: Definition;
  readonly known: Known;
  /** In which it begins. */
  readonly language: string;
  readonly keeper: Keeper;
  /** Null while nobody receives anything. */
  readonly delivering: () => Delivering | null;
  /** Is called where the lead form would be due, and nobody receives what is typed into it. */
  readonly onMissing: () => void;
  readonly tell: (happening: ElementHappening) => void;
}

/** An interview in an element, from its first screen on. */
export interface Interview {
  readonly session: Session;
  speak(language: string, words: WordLists, own: OwnWords): void;
  /** Goes on with what nobody received before. */
  catchUp(): void;
  stop(): void;
}

/** Opens an interview, or goes on with the one that an earlier load of the page left, and shows it once it is to speak. */
export function startInterview(root: Pick<Root, "render">, parts: InterviewParts): Interview {
  const { definition, known, keeper, delivering, onMissing, tell } = parts;
  const earlier = keeper.earlier();
  let id = earlier?.interview ?? newId();
  const session = openSession(definition, { ...earlier, known });
  let { language } = parts;
  let left: Lead | null = null;
  let sending = earlier?.sending ?? null;
  let isTold = earlier && session.record();
  let isRetyped = false;

  const keep = () => {
    // Who declines leaves nothing.
    if (session.state().lead === "declined") keeper.forget();
    else keeper.keep(session, id, sending);
  };
  /** What becomes of what went by a key, for as long as nothing else has gone off, and nobody has begun again. */
  const hearing = (key: string) => (news: LeadOutcome) => {
    if (sending?.key !== key) return;
    const isFailed = news === "failed";
    sending = { ...sending, lead: null, isTaken: !isFailed };
    keep();
    const { lead } = session.state();
    // Who leaves the form, and what stands in it by now, come before what becomes of the last that was sent.
    if (lead === "failed" ? isRetyped : isOpen(lead) || goesWithout(lead)) return;
    // What an answer that was changed later comes to is not the form's to send again.
    if (isFailed && lead !== "kept" && lead !== "unknown") return;
    if (!isFailed) session.draft = {};
    session.setLead(news);
  };
  const deliver = async (record: DiagnosticRecord): Promise<LeadOutcome> => {
    const said = JSON.stringify([record.known, record.answers, left?.fields]);
    const again = sending?.said === said ? sending : null;
    if (again?.isTaken) return "kept";
    const key = again?.key ?? newId();
    const hear = hearing(key);
    sending = { said, key, lead: left, isTaken: false };
    isRetyped = false;
    keep();
    const parts = { key, interview: id, record, lead: left, language };
    const outcome =
      (await delivering()
        ?.deliver(parts, hear)
        .catch(() => null)) ?? "failed";
    hear(outcome);
    return outcome;
  };
  /** With a form, what a visitor says goes out with what they leave there, and again if they change it then. */
  const send = (record: DiagnosticRecord) => {
    if (left || !definition.capture) void deliver(record);
    else if (!delivering()) onMissing();
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
      if (happening.type === "finished") send(happening.record);
      const isWithout = happening.type === "lead" && goesWithout(happening.step);
      if (isWithout && sending) delivering()?.forget(sending.key);
      // Perhaps it is somebody else who begins again.
      if (isWithout || happening.type === "restarted") {
        left = sending = null;
        session.draft = {};
        id = newId();
        keep();
      }
    }),
  ];
  const catchUp = (record: DiagnosticRecord | null) => {
    if (sending?.lead) void moves.leave(sending.lead);
    else if (sending && session.state().lead === "unknown") {
      delivering()?.follow(sending.key, hearing(sending.key));
    } else if (record && !sending?.isTaken) send(record);
  };
  // What has ended by now was heard above.
  if (delivering()) catchUp(null);
  return {
    session,
    speak(tag, words, own) {
      language = tag;
      const voice = voiceOf(definition, tag, words, own) as Voice;
      root.render(
        <ElementView
          session={session}
          voice={voice}
          isReceived={delivering() !== null}
          moves={{
            ...moves,
            type(draft) {
              isRetyped = true;
              moves.type(draft);
              keep();
            },
          }}
        />,
      );
    },
    catchUp: () => catchUp(session.record()),
    stop() {
      for (const end of ends) end();
    },
  };
}
