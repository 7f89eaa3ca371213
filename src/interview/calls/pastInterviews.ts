import type { NotHeld } from "../../evidence/review/notHeld.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import type { InterviewRecord } from "../record/record.ts";
import type { WebsiteSubmission } from "../record/submission.ts";
import { interviewsInTable } from "./csvInterviews.ts";
import { callsFromNdjson } from "./export.ts";
import { callsFrom } from "./fold.ts";
import type { HeldInterview } from "./heldInterview.ts";
import { type InterviewIn, interviewIn } from "./interviewIn.ts";
import { type JsonPart, partsOf } from "./jsonParts.ts";

/**
 * The interviews in a file, whatever it holds of what is kept, exported and sent here: calls as NDJSON or CSV, calls and
 * submissions as destinations get them, records, or any objects with `answers`; JSON as a list, or one on each line. It
 * never throws.
 *
 * @param definition in whose words a table is
 */
export function heldInterviews(
  text: string,
  definition: Definition,
): { readonly interviews: readonly HeldInterview[]; readonly problems: readonly NotHeld[] } {
  const plain = text.replace(/^\uFEFF/, "");
  if (!/^\s*[[{]/.test(plain)) return interviewsInTable(plain, definition);
  const interviews: HeldInterview[] = [];
  const problems: NotHeld[] = [];
  const exported: JsonPart[] = [];
  for (const part of partsOf(plain)) {
    const { line, json, value } = part;
    if (value === undefined) problems.push({ line, why: "broken-json" });
    else if (isExported(value)) exported.push({ line, json, value });
    else {
      const found = interviewIn(value);
      if (found.kind === "none") problems.push(notHeld(line, found));
      else interviews.push({ line, ...saidIn(found) });
    }
  }
  const calls = callsOf(exported);
  return {
    interviews: [...interviews, ...calls.interviews].toSorted((a, b) => a.line - b.line),
    problems: [...problems, ...calls.problems].toSorted((a, b) => a.line - b.line),
  };
}

/** A call as it is exported: all that was changed in it. Those of one call can stand on several lines. */
function callsOf(parts: readonly JsonPart[]) {
  const { kept, problems } = callsFromNdjson(
    parts.map(({ value }) => `${JSON.stringify(value)}\n`).join(""),
  );
  const lineOf = new Map(
    parts.toReversed().map(({ line, value }) => [(value as { call: unknown }).call, line]),
  );
  return {
    interviews: callsFrom(kept).map(
      ({ id, questionnaire, known, answers }): HeldInterview => ({
        line: lineOf.get(id) ?? 0,
        questionnaire: questionnaire.id === "" ? null : questionnaire,
        known,
        answers,
      }),
    ),
    problems: problems.map(
      ({ line, why }): NotHeld => ({
        line: parts[line - 1]?.line ?? 0,
        why: why === "unknown-changes" ? why : "no-interview",
      }),
    ),
  };
}

export function isExported(value: unknown): boolean {
  const { changes, answers } = Object(value) as Record<string, unknown>;
  return Array.isArray(changes) && answers === undefined;
}

/** Where a value of a file is none, and why. */
export function notHeld(
  line: number,
  { kind: _, ...why }: Extract<InterviewIn, { kind: "none" }>,
): NotHeld {
  return { line, ...why };
}

function saidIn(found: Exclude<InterviewIn, { kind: "none" }>): Omit<HeldInterview, "line"> {
  switch (found.kind) {
    case "record":
      return inRecord(found.record);
    case "submission":
      return inSubmission(found.submission);
    case "answers":
      return found.held;
  }
}

function inSubmission({ record }: WebsiteSubmission): Omit<HeldInterview, "line"> {
  const { questionnaire, known, answers } = record;
  return { questionnaire, known, answers };
}

/** What was said and known in a record, also what doesn't count by the version that it was held with. */
function inRecord({
  questionnaire,
  version,
  answers,
  facts,
  notCounted,
}: InterviewRecord): Omit<HeldInterview, "line"> {
  const said = Object.entries({ ...notCounted.answers, ...answers });
  const known = Object.entries({ ...notCounted.facts, ...facts });
  return {
    questionnaire: questionnaire === "" ? null : { id: questionnaire, version },
    known: Object.fromEntries(known.map(([id, { value }]) => [id, value])),
    answers: Object.fromEntries(said.map(([id, { options }]) => [id, options])),
  };
}
