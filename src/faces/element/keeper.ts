import { isOpen, type Lead } from "../../interview/session/lead.ts";
import type { Earlier, Session } from "../../interview/session/session.ts";
import type { Answers, Definition } from "../../questionnaire/definition/definition.ts";
import type { ResumePlace } from "./settings.ts";

/** What was sent off last: the same once more, after a failure or a reload, goes by the same key, which news of it go by. */
export interface Sending {
  /** What it said, as JSON. */
  readonly said: string;
  readonly key: string;
  /** What was left in the lead form and is on its way: a reload goes on with it. */
  readonly lead: Lead | null;
  /** Whether it is with somebody, or safe. */
  readonly isTaken: boolean;
}

/** What is kept of a run between two loads of a page. Consent is, only with a lead that is on its way by it. */
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
  const { version, capture } = definition;
  return {
    earlier() {
      const kept = parsed(attempt(() => storageAt(place)?.getItem(key)));
      const lead = kept?.sending?.lead;
      // Anything may stand in a storage, and without the consent that its form asks for no lead goes out.
      const isBad = lead && !(isRecord(lead.fields) && (lead.consent || !capture?.consent));
      // A newer questionnaire starts again, with the answers that still fit: the session leaves out the others.
      return kept && (isBad || kept.version !== version)
        ? { ...kept, lead: "asked", sending: null }
        : kept;
    },
    keep(session, interview, sending) {
      const { answers, lead: step } = session.state();
      const isSafe = step === "sending" && sending?.isTaken;
      const lead = isSafe ? "kept" : step;
      const kept: Kept = {
        version,
        interview,
        answers,
        lead,
        draft: isSafe ? {} : session.draft,
        // It can hold what was typed into the form, which is kept no longer than needed.
        sending: isOpen(lead) ? sending : sending && { ...sending, said: "", lead: null },
      };
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

/** What was kept, as far as it can be made sense of: anything may stand in a storage. */
function parsed(text: string | null | undefined): Kept | null {
  const value = attempt(() => (text ? (JSON.parse(text) as Kept | null) : null));
  if (!isRecord(value) || !isRecord(value.answers) || typeof value.interview !== "string") {
    return null;
  }
  const { draft, lead, sending } = value;
  const words = Object.entries(draft ?? {}).filter(([, entry]) => typeof entry === "string");
  return {
    ...value,
    draft: Object.fromEntries(words),
    lead: isOpen(lead) ? "asked" : lead === "kept" ? "unknown" : lead,
    sending: isRecord(sending) ? sending : null,
  };
}

function isRecord<T>(value: T): value is T & object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
