import { nameOf } from "../../interview/calls/noteItems.ts";
import type { InterviewRecord } from "../../interview/record/record.ts";
import type { ConsoleTranslator } from "../../language/consoleTranslator.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";

/** A record with the names and the tier that its segments have in its questionnaire, whatever it says of them itself. */
export function withNames(
  definition: Definition,
  record: InterviewRecord,
  translator: ConsoleTranslator,
): InterviewRecord {
  const find = (segment: string | null) => definition.segments.find(({ id }) => id === segment);
  const nameIn = (id: string | null) => {
    const segment = find(id);
    return segment ? nameOf(segment, translator) : null;
  };
  const { overruled } = record;
  return {
    ...record,
    segmentName: nameIn(record.segment),
    tier: find(record.segment)?.rep?.tier ?? null,
    runnerUpName: nameIn(record.runnerUp),
    ...(overruled && { overruled: { ...overruled, fromName: nameIn(overruled.from) } }),
  };
}
