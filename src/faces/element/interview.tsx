import type { Root } from "react-dom/client";
import type { Happening } from "../../interview/session/happening.ts";
import { goesWithout } from "../../interview/session/lead.ts";
import { openSession, type Run, type Session } from "../../interview/session/session.ts";
import { type Translator, translatorOf } from "../../language/translator.ts";
import {
  type Definition,
  type Known,
  languagesOf,
} from "../../questionnaire/definition/definition.ts";
import { isEqual } from "../../questionnaire/definition/equal.ts";
import { type Moves, movesOf } from "../widget/moves.ts";
import { ElementView } from "./ElementView.tsx";
import type { ElementHappening } from "./events.ts";
import type { ResumeStore } from "./resumeStore.ts";
import { type SendoffParts, sendoffOf } from "./sendoff.ts";
import type { Speaking } from "./speaking.ts";

/** Everything that one interview in an element needs. */
export interface InterviewParts
  extends Pick<SendoffParts, "delivering" | "onMissing" | "campaign"> {
  readonly known: () => Known;
  /** In which it begins. */
  readonly language: string;
  readonly resumeStore: ResumeStore;
  readonly tell: (happening: ElementHappening, of: Definition) => void;
}

/** An interview in an element, from its first screen on, whatever becomes of its questionnaire meanwhile. */
export interface Interview extends Speaking {
  /** The one that runs now. */
  readonly session: Session;
  /** Goes on with another form of the questionnaire. */
  reopen(definition: Definition): void;
  /**
   * Keeps it there from now on, and goes on with what is kept there already: by another element or tab that went on
   * with the run, or before, where nobody has done anything here yet.
   */
  keepBy(next: ResumeStore): void;
  /** Hears what is newly known. */
  learn(): void;
  /** Goes on with what nobody received before. */
  catchUp(): void;
  /** It is left before its end: what there is of it goes out. */
  sendUnfinished(at: number): void;
  /** Tells nothing more. */
  stop(): void;
}

/** Opens an interview, or goes on with the one that an earlier load of the page left, and shows it once it is to speak. */
export function startInterview(
  root: Pick<Root, "render">,
  definition: Definition,
  { known, delivering, onMissing, campaign, tell, ...parts }: InterviewParts,
): Interview {
  let { language, resumeStore } = parts;
  let session: Session;
  let moves: Moves;
  let stop = () => {};
  let learnt = "";
  let isMoved = false;

  const keep = (isMove: boolean) => {
    isMoved ||= isMove;
    resumeStore.keep(session, sendoff.sent(), isMove);
  };
  const sendoff = sendoffOf({
    session: () => session,
    delivering,
    language: () => language,
    campaign,
    keep: () => keep(false),
    onMissing,
  });

  const hear = (happening: Happening) => {
    const { type } = happening;
    tell(happening, session.definition);
    if (type === "finished") sendoff.send(happening.record);
    const isWithout = type === "lead" && goesWithout(happening.step);
    if (isWithout) {
      resumeStore.forget(sendoff.sent().interview);
      sendoff.takeBack();
    }
    // Perhaps it is somebody else who begins again.
    if (isWithout || type === "restarted") {
      sendoff.turnTo(null);
      session.draft = {};
    }
    keep(isWithout || !["ignored", "finished", "lead"].includes(type));
  };

  function open(definition: Definition, run: Partial<Run>): void {
    stop();
    const facts = known();
    learnt = JSON.stringify(facts);
    session = openSession(definition, { ...run, known: { ...run.known, ...facts } });
    moves = movesOf(session, () => sendoff.leave);
    stop = session.listen(hear);
  }

  /** Goes on with what is kept of a run, or begins one. */
  function goOn(definition: Definition): void {
    const kept = resumeStore.earlier(definition);
    sendoff.turnTo(kept);
    open(definition, kept ?? {});
    // What has ended only now was heard, and sent.
    if (kept) sendoff.catchUp(isEqual(kept.told, session.run().told) ? session.record() : null);
  }

  goOn(definition);
  return {
    get session() {
      return session;
    },
    reopen(definition) {
      if (!isEqual(definition.capture, session.definition.capture)) sendoff.forgetLead();
      open(definition, session.run());
    },
    keepBy(next) {
      const { definition } = session;
      const before = resumeStore;
      if (next.at !== before.at) resumeStore = next;
      if (resumeStore.isBehind() && (resumeStore === before || !isMoved)) goOn(definition);
      else if (resumeStore !== before) {
        const wasKept = before.forget(sendoff.sent().interview);
        if (wasKept || isMoved) keep(true);
      }
    },
    learn() {
      const facts = known();
      const text = JSON.stringify(facts);
      // The same again would be complained of again.
      if (text === learnt) return;
      learnt = text;
      session.send({ type: "know", known: facts });
    },
    catchUp: () => sendoff.catchUp(session.record()),
    languages: () => languagesOf(session.definition),
    speak(tag, words, own) {
      language = tag;
      root.render(
        <ElementView
          session={session}
          translator={translatorOf(session.definition, tag, words, own) as Translator}
          isReceived={delivering() !== null}
          moves={{
            ...moves,
            leave(lead) {
              keep(true);
              return moves.leave(lead);
            },
            type(draft) {
              sendoff.retype();
              moves.type(draft);
              keep(true);
            },
          }}
        />,
      );
    },
    sendUnfinished: sendoff.sendUnfinished,
    stop: () => stop(),
  };
}
