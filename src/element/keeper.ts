import type { Answers, Definition } from "../definition/definition.ts";
import type { Earlier, Session } from "../session/session.ts";
import type { ResumePlace } from "./settings.ts";

/** What was sent off last: the same once more, after a failure or a reload, goes by the same key. */
export interface Sending {
  /** What it said, as JSON. */
  readonly said: string;
  readonly key: string;
  /** Whether it is with somebody, or safe. */
  readonly isTaken: boolean;
}

/** What is kept of a run between two loads of a page. Consent never is. */
interface Kept {
  readonly version: string;
  readonly interview: string;
  readonly answers: Answers;
  readonly lead: NonNullable<Earlier["lead"]>;
  readonly draft: Session["draft"];
  readonly sending: Sending | null;
}

/** Keeps one run in the browser's storage. Where that is full or forbidden a reload starts again, and all else works. */
export interface Keeper {
  /** What an earlier load of the page left of a run. */
  earlier(): (Earlier & Pick<Kept, "interview" | "sending">) | null;
  keep(session: Session, interview: string, sending: Sending | null): void;
  forget(): void;
}

export function keeperOf(definition: Definition, place: ResumePlace, name: string): Keeper {
  const key = `needs-diagnostic ${definition.id} ${name}`.trim();
  const { version } = definition;
  return {
    earlier() {
      const kept = parsed(attempt(() => storageAt(place)?.getItem(key)));
      if (!kept) return null;
      const { interview, answers, draft, lead, sending } = kept;
      // A newer questionnaire starts again, with the answers that still fit: the session leaves out the others.
      return kept.version === version
        ? { interview, answers, draft, lead, sending }
        : { interview, answers, draft, sending: null };
    },
    keep(session, interview, sending) {
      const { answers, lead } = session.state();
      const { draft } = session;
      const kept: Kept = { version, interview, answers, lead, draft, sending };
      attempt(() => storageAt(place)?.setItem(key, JSON.stringify(kept)));
    },
    forget() {
      attempt(() => storageAt(place)?.removeItem(key));
    },
  };
}

/** Even to look at a storage throws in some frames. */
function storageAt(place: ResumePlace): Storage | null {
  if (place === "off") return null;
  return place === "tab" ? sessionStorage : localStorage;
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

const steps = new Set<unknown>(["sent", "handed-over", "kept", "refused", "declined", "skipped"]);

/** What was kept, as far as it can be made sense of: anything may stand in a storage. */
function parsed(text: string | null | undefined): Kept | null {
  const value = attempt(() => (text ? (JSON.parse(text) as Partial<Kept> | null) : null));
  if (!isRecord(value) || !isRecord(value.answers)) return null;
  const { version, interview, answers, draft, lead, sending } = value;
  if (typeof version !== "string" || typeof interview !== "string") return null;
  const words = Object.entries(isRecord(draft) ? draft : {}).filter(
    ([, entry]) => typeof entry === "string",
  );
  return {
    version,
    interview,
    answers: answers as Answers,
    draft: Object.fromEntries(words) as Kept["draft"],
    // A lead that was on its way when the page went is asked for again: better twice than not at all.
    lead: steps.has(lead) ? (lead as Kept["lead"]) : "asked",
    sending: isSending(sending) ? sending : null,
  };
}

function isSending(value: unknown): value is Sending {
  if (!isRecord(value)) return false;
  const { said, key, isTaken } = value;
  return typeof said === "string" && typeof key === "string" && typeof isTaken === "boolean";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
