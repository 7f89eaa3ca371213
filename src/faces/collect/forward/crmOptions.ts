import { consoleTranslatorFor } from "../../../language/consoleTranslator.ts";
import { type Definition, languagesOf } from "../../../questionnaire/definition/definition.ts";
import type { CrmField } from "./crmFields.ts";

/** One of the values that a field may have. */
export interface CrmOption {
  readonly label: string;
  readonly value: string;
}

const tiers = ["1", "2", "3", "decline"].map((value) => ({ label: value, value }));

/** The options of a field, by a questionnaire: of a segment the id is the value, and the sales team's name the label. */
export function optionsOf(
  { options }: CrmField,
  definition: Definition,
): readonly CrmOption[] | null {
  if (!options) return null;
  if (options === "tiers") return tiers;
  const { text } = consoleTranslatorFor(definition, languagesOf(definition)[0]);
  return definition.segments.map(({ id, rep }) => ({
    label: rep?.name === undefined ? id : text(rep.name),
    value: id,
  }));
}
