import type { Answers, Definition } from "../definition/definition.ts";
import type { Earlier, Session } from "../session/session.ts";
import type { ResumePlace } from "./settings.ts";

/** What is kept of a run between two loads of a page. Consent never is. */
interface Kept {
  readonly version: string;
  readonly interview: string;
  readonly answers: Answers;
  readonly lead: NonNullable<Earlier["lead"]>;
  readonly draft: Session["draft"];
}

/** Keeps one run in the browser's storage. Where that is full or forbidden a reload starts again, and all else works. */
export interface Keeper {
  /** What an earlier load of the page left of a run. */
  earlier(): (Earlier & { readonly interview: string }) | null;
  keep(session: Session, interview: string): void;
  forget(): void;
}

export function keeperOf(definition: Definition, place: ResumePlace, name: string): Keeper {
  const key = `needs-diagnostic ${definition.id} ${name}`.trim();
  const { version } = definition;
  return {
    earlier() {
      const kept = parsed(attempt(() => storageAt(place)?.getItem(key)));
      if (!kept) return null;
      const { interview, answers, draft, lead } = kept;
      // A newer questionnaire starts again, with the answers that still fit: the session leaves out the others.
      return kept.version === version
        ? { interview, answers, draft, lead }
        : { interview, answers, draft };
    },
    keep(session, interview) {
      const { answers, lead } = session.state();
      const kept: Kept = { version, interview, answers, lead, draft: session.draft };
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
  const { version, interview, answers, draft, lead } = value;
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
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
