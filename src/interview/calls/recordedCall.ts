import type { InterviewRecord } from "../record/record.ts";
import type { Call } from "./call.ts";

/** What of a record says nothing of what a call came to. */
type AboutCall = Pick<
  Required<InterviewRecord>,
  | ("format" | "key" | "interview" | "channel" | "status" | "questionnaire" | "version")
  | ("language" | "startedAt" | "finishedAt" | "changedAt" | "person" | "rep" | "account")
  | ("wentOn" | "unanswered" | "note" | "context" | "contextOf" | "startedFrom")
>;

/** What a record says of a call whatever it came to. */
export function aboutCall(call: Call, language: string): AboutCall {
  const { id, questionnaire, person, changedAt, endedAt, context, website } = call;
  const named = Object.entries({ name: person.name.trim(), role: person.role.trim() });
  return {
    format: 1,
    key: `${id}-${changedAt}`,
    interview: id,
    channel: "console",
    status: statusOf(call),
    questionnaire: questionnaire.id,
    version: questionnaire.version,
    language,
    startedAt: momentOf(call.startedAt),
    finishedAt: endedAt === null ? null : momentOf(endedAt),
    changedAt: momentOf(changedAt),
    person: Object.fromEntries(named.filter(([, words]) => words !== "")),
    rep: call.rep || null,
    account: call.account.trim(),
    wentOn: call.goesOn,
    unanswered: [...call.unanswered],
    note: call.note,
    context: context && { ...context.values },
    contextOf: context?.account.trim() || null,
    startedFrom: website?.interview || null,
  };
}

function statusOf({ endedAt, firstEndedAt, changedAt }: Call): InterviewRecord["status"] {
  if (endedAt === null) return "unfinished";
  return changedAt > (firstEndedAt ?? endedAt) ? "corrected" : "final";
}

/** The notes by question, with what that is in words where it is there. */
export function notesOf(
  { notes }: Call,
  questionOf: (id: string) => string | undefined = () => undefined,
): NonNullable<InterviewRecord["notes"]> {
  return Object.fromEntries(
    Object.entries(notes)
      .filter(([id]) => id !== "__proto__")
      .map(([id, { text, at }]) => {
        const question = questionOf(id);
        return [id, { text, at: momentOf(at), ...(question !== undefined && { question }) }];
      }),
  );
}

/** The last moment that has a year of four digits, as a record has it. */
const last = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

function momentOf(at: number): string {
  return new Date(Math.min(at, last)).toISOString();
}
