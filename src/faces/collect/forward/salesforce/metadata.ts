import type { Definition } from "../../../../questionnaire/definition/definition.ts";
import { crmFields } from "../crmFields.ts";
import { type CrmOption, optionsOf } from "../crmOptions.ts";
import { apiVersion } from "./api.ts";
import {
  domainField,
  fieldName,
  keyField,
  longestJson,
  longestText,
  personField,
} from "./fields.ts";
import { element, file, type Part } from "./xml.ts";

const permissionSet = "Needs_Diagnostic";
const objects = ["Lead", "Contact", "Account", "Activity"] as const;

/**
 * What Salesforce needs before records of a questionnaire can go there, in the format of its Metadata API, by path:
 * `sf project deploy start --metadata-dir FOLDER` takes it. Deploying changes what differs; a value that a picklist has
 * besides would be switched off by that, so those that are there already stay.
 *
 * @param earlier the values that a picklist has already
 * @see https://developer.salesforce.com/docs/platform/api-metadata/references/meta-types/metadata-customfield.html
 * @see https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_globalpicklistvalue.htm (values that are missing)
 */
export function metadataFiles(
  definition: Definition,
  earlier: Earlier,
): ReadonlyMap<string, string> {
  const names = objects.flatMap((object) =>
    fieldsOn(object, definition, () => []).map(({ name }) => `${object}.${name}`),
  );
  return new Map([
    ["package.xml", packageFile(names)],
    ...objects.map((object) => {
      const fields = fieldsOn(object, definition, earlier);
      return [objectPath(object), file("CustomObject", fields.map(fieldElement))] as const;
    }),
    [`permissionsets/${permissionSet}.permissionset`, permissionsFile(names)],
  ]);
}

/** The values that a picklist of an object has already. */
export type Earlier = (object: string, field: string) => readonly CrmOption[];

/** The file of an object's fields. */
export function objectPath(object: string): string {
  return `objects/${object}.object`;
}

interface Field {
  readonly name: string;
  readonly label: string;
  readonly type: readonly Part[];
}

function fieldsOn(
  object: (typeof objects)[number],
  definition: Definition,
  earlier: Earlier,
): readonly Field[] {
  if (object === "Activity") return [external(keyField, "Needs: interview", true)];
  return [
    object === "Account"
      ? external(domainField, "Needs: domain", false)
      : external(personField, "Needs: person", false),
    ...crmFields
      .filter((field) => object !== "Account" || !field.ofWebsite)
      .map((field) => {
        const name = fieldName(field);
        const options = optionsOf(field, definition);
        return {
          name,
          label: `Needs: ${field.label}`,
          type: types[field.kind](options ?? [], earlier(object, name)),
        };
      }),
  ];
}

/** A text by which records are found, and of which no two have the same. */
function external(name: string, label: string, isCaseSensitive: boolean): Field {
  const type = [
    element("caseSensitive", isCaseSensitive),
    element("externalId", true),
    element("length", longestText),
    element("type", "Text"),
    element("unique", true),
  ];
  return { name, label, type };
}

const types = {
  choice: (options: readonly CrmOption[], earlier: readonly CrmOption[]) => [
    element("type", "Picklist"),
    element("valueSet", [
      // A value that comes before it is deployed must not keep a record out.
      element("restricted", false),
      element("valueSetDefinition", [
        element("sorted", false),
        ...[...options, ...besides(earlier, options)].map(({ value, label }) =>
          element("value", [
            element("fullName", value),
            element("default", false),
            element("label", label),
          ]),
        ),
      ]),
    ]),
  ],
  number: () => [element("precision", 18), element("scale", 0), element("type", "Number")],
  text: () => [element("length", longestText), element("type", "Text")],
  json: () => [
    element("length", longestJson),
    element("type", "LongTextArea"),
    element("visibleLines", 3),
  ],
  longText: () => [element("type", "TextArea")],
  moment: () => [element("type", "DateTime")],
} as const;

function besides(earlier: readonly CrmOption[], options: readonly CrmOption[]) {
  return earlier.filter(({ value }) => !options.some((one) => one.value === value));
}

function fieldElement({ name, label, type }: Field): Part {
  return element("fields", [element("fullName", name), element("label", label), ...type]);
}

function packageFile(names: readonly string[]): string {
  const members = (all: readonly string[], name: string) =>
    element("types", [...all.map((one) => element("members", one)), element("name", name)]);
  return file("Package", [
    members(names, "CustomField"),
    members([permissionSet], "PermissionSet"),
    element("version", apiVersion),
  ]);
}

/** Lets who has it fill the fields: deployed by themselves nobody sees them. Those of Activity are allowed by its kinds. */
function permissionsFile(names: readonly string[]): string {
  return file("PermissionSet", [
    ...names.map((name) =>
      element("fieldPermissions", [
        element("editable", true),
        element("field", name.replace("Activity.", "Task.")),
        element("readable", true),
      ]),
    ),
    element("label", "Needs diagnostic"),
  ]);
}
