import type { Lead } from "../../interview/session/lead.ts";
import { goOnWithout, type LeadReceiver, leave } from "../../interview/session/leaving.ts";
import type { Session } from "../../interview/session/session.ts";
import type { Answer } from "../../questionnaire/definition/definition.ts";

/** Everything that one can do in an interview. A move that is not possible changes nothing. */
export interface Moves {
  begin(): void;
  /** Answers a question, the one shown if none is named. An answer that the question does not allow changes nothing. */
  answer(answer: Answer, question?: string): void;
  back(): void;
  goTo(question: string): void;
  clear(question: string): void;
  restart(): void;
  /** Sends the lead form. The promise ends when it is known what became of it, and never rejects. */
  leave(lead: Lead): Promise<void>;
  /** Goes on without the lead form. */
  goOnWithout(): void;
  /** What is typed into the lead form so far, by field id. */
  draft(): Readonly<Record<string, string>>;
  /** Keeps what is typed into the lead form, until it is sent. */
  type(draft: Readonly<Record<string, string>>): void;
}

/** The moves of a session. A lead goes to whoever receives leads at the time. */
export function movesOf(session: Session, receiver: () => LeadReceiver | undefined): Moves {
  return {
    begin: () => session.send({ type: "begin" }),
    answer: (answer, question = session.asked() ?? "") =>
      session.send({ type: "answer", question, answer }),
    back: () => session.send({ type: "back" }),
    goTo: (question) => session.send({ type: "goTo", question }),
    clear: (question) => session.send({ type: "clear", question }),
    restart: () => session.send({ type: "restart" }),
    leave: async (lead) => {
      const receive = receiver();
      if (receive) await leave(session, lead, receive);
    },
    goOnWithout: () => goOnWithout(session),
    draft: () => session.draft,
    type(draft) {
      session.draft = draft;
    },
  };
}
