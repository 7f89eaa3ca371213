import { csvOf } from "../../../interview/calls/csvRows.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import type { CodeMap } from "../../../questionnaire/publish/codes.ts";
import { crmFields } from "../../collect/forward/crmFields.ts";
import { optionsOf } from "../../collect/forward/crmOptions.ts";

/**
 * What a CRM needs as a table, for making it by hand: a row for each field, and one for each value that it may have. A
 * segment has its code beside it, which is what a form of HubSpot's gets of a website without a receiver.
 */
export function crmTable(definition: Definition, codes: CodeMap | undefined): string {
  const codeOf = new Map(Object.entries(codes?.codes ?? {}));
  const rows = crmFields.flatMap((field) => {
    const { id, label, kind, options } = field;
    const named = [`needs_${id}`, `Needs: ${label}`, kind];
    const values = (optionsOf(field, definition) ?? []).map(({ value, label }) => [
      ...named,
      value,
      label,
      options === "segments" ? (codeOf.get(value) ?? "") : "",
    ]);
    return values.length > 0 ? values : [[...named, "", "", ""]];
  });
  return csvOf([["field", "label", "type", "value", "value label", "code"], ...rows]);
}
