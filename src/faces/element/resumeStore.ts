import { isOpen, type Lead, type LeadOutcome } from "../../interview/session/lead.ts";
import type { Run, Session } from "../../interview/session/session.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import type { ResumePlace } from "./settings.ts";

/** What was sent off last: the same once more, after a failure or a reload, goes by the same key, which news of it go by. */
export interface Sending {
  /** What it said, as JSON. */
  readonly said: string;
  readonly key: string;
  /** What was left in the lead form and is on its way: a reload goes on with it. */
  readonly lead: Lead | null;
  /** What became of it, once it is with somebody, or safe. */
  readonly taken: LeadOutcome | null;
}

/** What is kept of a run with the result that it sends off. */
export interface Sent {
  readonly interview: string;
  /** What the page lets through of the query of its address, from when it first had some. */
  readonly campaign: string;
  readonly sending: Sending | null;
}

/** What is kept of a run between two loads of a page. Consent is, only with a lead that is on its way by it. */
export interface Kept extends Run, Sent {
  readonly version: string;
}

/** Facts are the page's to tell again, and what is waited for ends with its page. */
const unkept = { known: {}, leaving: null };

/** Keeps one run in the browser's storage. Where that is full or forbidden a reload starts again, and all else works. */
export interface ResumeStore {
  /** Where that is. */
  readonly at: string;
  /** What was left of a run, by an earlier load of the page or by somebody else who goes on with it. */
  earlier(definition: Definition): Kept | null;
  /**
   * Keeps it, unless its visitor has declined.
   * @param isMove whether the visitor did something: that counts before all that is kept. What else becomes of a run
   * is not kept where another has gone on since.
   */
  keep(session: Session, sent: Sent, isMove: boolean): void;
  /** Whether there is something that this page has neither read nor written: another goes on with the run, or began one. */
  isBehind(): boolean;
  /** Forgets a run, unless it is another that is kept by now. Says whether it was. */
  forget(interview: string): boolean;
}

/**
 * @param id of the questionnaire
 * @param name of the element, which tells several of one questionnaire apart
 */
export function resumeStoreOf(place: ResumePlace, id: string, name: string): ResumeStore {
  const key = `needs-diagnostic ${id} ${name}`.trim();
  /** As this page read or wrote it last. */
  let last: string | null = null;
  const stored = () => attempt(() => storageAt(place)?.getItem(key)) ?? null;
  const write = (text: string | null) => {
    attempt(() => {
      if (text === null) storageAt(place)?.removeItem(key);
      else storageAt(place)?.setItem(key, text);
    });
    last = stored();
  };
  return {
    at: `${place} ${key}`,
    earlier({ version, capture }) {
      last = stored();
      const kept = parsed(last);
      const lead = kept?.sending?.lead;
      // Anything may stand in a storage, and without the consent that its form asks for no lead goes out.
      const isBad = lead && !(isRecord(lead.fields) && (lead.consent || !capture?.consent));
      // A newer questionnaire starts again, with the answers that still fit: the session leaves out the others.
      return kept && (isBad || kept.version !== version)
        ? { ...kept, lead: "asked", sending: null }
        : kept;
    },
    keep(session, { interview, campaign, sending }, isMove) {
      const run = session.run();
      if (run.lead === "declined" || (!isMove && stored() !== last)) return;
      const isSafe = run.lead === "sending" && sending?.taken;
      const lead = isSafe ? "kept" : run.lead;
      const kept: Kept = {
        ...run,
        ...unkept,
        version: session.definition.version,
        interview,
        campaign,
        lead,
        draft: isSafe ? {} : run.draft,
        // It can hold what was typed into the form, which is kept no longer than needed.
        sending: isOpen(lead) ? sending : sending && { ...sending, said: "", lead: null },
      };
      write(JSON.stringify(kept));
    },
    isBehind: () => ![last, null].includes(stored()),
    forget(interview) {
      const isKept = parsed(stored())?.interview === interview;
      if (isKept) write(null);
      return isKept;
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
function parsed(text: string | null): Kept | null {
  const value = attempt(() => (text ? (JSON.parse(text) as Kept | null) : null));
  if (!isRecord(value) || !isRecord(value.answers) || typeof value.interview !== "string") {
    return null;
  }
  const { startedAt, told, draft, lead, sending, campaign } = value;
  const words = Object.entries(draft ?? {}).filter(([, entry]) => typeof entry === "string");
  return {
    ...value,
    ...unkept,
    startedAt: Number(new Date(startedAt ?? "")) === startedAt ? startedAt : null,
    told: Date.parse(told?.finishedAt ?? "") ? told : null,
    draft: Object.fromEntries(words),
    campaign: typeof campaign === "string" ? campaign : "",
    lead: isOpen(lead) ? "asked" : lead === "kept" ? "unknown" : lead,
    sending: isRecord(sending) ? sending : null,
  };
}

function isRecord<T>(value: T): value is T & object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
