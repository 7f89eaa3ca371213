import { consoleTranslatorFor } from "../../../../language/consoleTranslator.ts";
import { type Definition, languagesOf } from "../../../../questionnaire/definition/definition.ts";
import { contactProperties, domainProperty, keyProperty } from "./properties.ts";

/** One of the values that a property may have. */
export interface PropertyOption {
  readonly label: string;
  readonly value: string;
}

/**
 * A property as HubSpot's API takes its definition.
 *
 * @see https://developers.hubspot.com/docs/api-reference/crm-properties-v3/guide
 */
export interface PropertyDefinition {
  readonly name: string;
  readonly label: string;
  readonly groupName: string;
  readonly type: string;
  readonly fieldType: string;
  readonly hasUniqueValue?: true;
  readonly options?: readonly PropertyOption[];
}

const tiers = ["1", "2", "3", "decline"].map((value) => ({ label: value, value }));

/** What HubSpot needs before records of a questionnaire can go there, by type of object. */
export function propertyDefinitions(
  definition: Definition,
): Readonly<Record<string, readonly PropertyDefinition[]>> {
  const { text } = consoleTranslatorFor(definition, languagesOf(definition)[0]);
  const segments = definition.segments.map(({ id, rep }) => ({
    label: rep?.name === undefined ? id : text(rep.name),
    value: id,
  }));
  const unique = { type: "string", fieldType: "text", hasUniqueValue: true } as const;
  const key = { name: keyProperty, label: "Needs: interview", ...unique };
  return {
    contacts: contactProperties.map(({ name, label, type, fieldType, options }) => ({
      name,
      label: `Needs: ${label}`,
      groupName: "contactinformation",
      type,
      fieldType,
      ...(options && { options: options === "tiers" ? tiers : segments }),
    })),
    companies: [
      { name: domainProperty, label: "Needs: domain", groupName: "companyinformation", ...unique },
    ],
    notes: [{ ...key, groupName: "notesinformation" }],
    tasks: [{ ...key, groupName: "tasksinformation" }],
  };
}
