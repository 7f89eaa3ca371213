import type { Definition } from "../../../../questionnaire/definition/definition.ts";
import { type CrmField, crmFields } from "../crmFields.ts";
import { type CrmOption, optionsOf } from "../crmOptions.ts";
import { domainProperty, keyProperty, propertyName } from "./properties.ts";

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
  readonly options?: readonly CrmOption[];
}

const types: Readonly<Record<CrmField["kind"], { type: string; fieldType: string }>> = {
  choice: { type: "enumeration", fieldType: "select" },
  number: { type: "number", fieldType: "number" },
  text: { type: "string", fieldType: "text" },
  longText: { type: "string", fieldType: "textarea" },
  json: { type: "string", fieldType: "textarea" },
  moment: { type: "datetime", fieldType: "date" },
};

/** What HubSpot needs before records of a questionnaire can go there, by type of object. */
export function propertyDefinitions(
  definition: Definition,
): Readonly<Record<string, readonly PropertyDefinition[]>> {
  const unique = { ...types.text, hasUniqueValue: true } as const;
  const key = { name: keyProperty, label: "Needs: interview", ...unique };
  return {
    contacts: crmFields.map((field) => {
      const options = optionsOf(field, definition);
      return {
        name: propertyName(field),
        label: `Needs: ${field.label}`,
        groupName: "contactinformation",
        ...types[field.kind],
        ...(options && { options }),
      };
    }),
    companies: [
      { name: domainProperty, label: "Needs: domain", groupName: "companyinformation", ...unique },
    ],
    notes: [{ ...key, groupName: "notesinformation" }],
    tasks: [{ ...key, groupName: "tasksinformation" }],
  };
}
