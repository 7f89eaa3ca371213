import type { LeadStep } from "../session/lead.ts";
import type { DiagnosticRecord } from "../session/record.ts";

/** What analytics may hear of: whatever a session or an element tells. Only what is named here is looked at. */
export interface AnalyticsHappening {
  readonly type: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly question?: string | null;
  /** What became of a lead form. */
  readonly step?: LeadStep;
  readonly record?: DiagnosticRecord;
}

/** Of which interview something is told. */
export interface AnalyticsSubject {
  /** The questionnaire's id. */
  readonly questionnaire: string;
  readonly version: string;
  /** In which the interview is held, as a BCP 47 tag. */
  readonly language: string;
}

type Properties = Readonly<Record<string, string | number | boolean>>;

/** Our happenings as Segment and RudderStack name events: a noun, and a verb in the past. */
const names: ReadonlyMap<string, string> = new Map([
  ["shown", "Diagnostic Shown"],
  ["started", "Diagnostic Started"],
  ["answered", "Diagnostic Question Answered"],
  ["cleared", "Diagnostic Answer Cleared"],
  ["revisited", "Diagnostic Question Revisited"],
  ["restarted", "Diagnostic Restarted"],
  ["finished", "Diagnostic Finished"],
  ["lead", "Diagnostic Lead Form Finished"],
  ["left", "Diagnostic Left"],
]);

/** The steps after which there is a lead, whether it has arrived or only will. */
const leads: ReadonlySet<LeadStep | undefined> = new Set(["sent", "handed-over", "kept"] as const);

/** What to track; null for what is not for analytics. */
export function trackedEvent(
  happening: AnalyticsHappening,
  of: AnalyticsSubject,
): { readonly event: string; readonly properties: Properties } | null {
  const event = names.get(happening.type);
  return event ? { event, properties: propertiesOf(happening, of) } : null;
}

/** What to push to a `dataLayer`, named as GA4 names events; a lead is told once more by GA4's own name for it. */
export function dataLayerEvents(
  happening: AnalyticsHappening,
  of: AnalyticsSubject,
): readonly Properties[] {
  const name = names.get(happening.type);
  if (!name) return [];
  const own = { event: name.toLowerCase().replaceAll(" ", "_"), ...propertiesOf(happening, of) };
  if (happening.type !== "lead" || !leads.has(happening.step)) return [own];
  return [own, { event: "generate_lead", lead_source: "needs-diagnostic", ...subjectOf(of) }];
}

/** Tells Google's tag manager, or whatever reads the page's `dataLayer`. */
export function toDataLayer(
  page: { dataLayer?: unknown[] },
  of: AnalyticsSubject,
): (happening: AnalyticsHappening) => void {
  return (happening) => {
    const events = dataLayerEvents(happening, of);
    page.dataLayer ??= [];
    // One by one: a tag manager replaces `push` by one of its own.
    for (const event of events) page.dataLayer.push(event);
  };
}

/** Tells Segment, RudderStack and their like: `toTrack((event, properties) => analytics.track(event, properties), of)`. */
export function toTrack(
  track: (event: string, properties: Properties) => unknown,
  of: AnalyticsSubject,
): (happening: AnalyticsHappening) => void {
  return (happening) => {
    const tracked = trackedEvent(happening, of);
    if (tracked) track(tracked.event, tracked.properties);
  };
}

/** Ids and the decision alone: no answers, nothing known, nothing typed, no address. */
function propertiesOf(
  { at, question, step, record }: AnalyticsHappening,
  of: AnalyticsSubject,
): Properties {
  return {
    at,
    ...subjectOf(of),
    ...(question && { question }),
    ...(step && { step }),
    ...(record && {
      segment: record.segment,
      decidedBy: record.decidedBy,
      close: record.close,
    }),
  };
}

/** Nothing else that the page may have put there. */
function subjectOf({ questionnaire, version, language }: AnalyticsSubject): Properties {
  return { questionnaire, version, language };
}
