import type { Happening } from "../../../src/interview/session/happening.ts";
import type { Session } from "../../../src/interview/session/session.ts";

/** What a listener is told from now on. */
export function listenTo(session: Session): Happening[] {
  const told: Happening[] = [];
  session.listen((happening) => told.push(happening));
  return told;
}

/** What happened, in a word or two. */
export function inShort(happening: Happening): string {
  if ("question" in happening) return `${happening.type} ${happening.question}`;
  return "record" in happening ? `finished ${happening.record.segment}` : happening.type;
}
