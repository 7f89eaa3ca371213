import type { NotDone } from "../target.ts";

/** What Salesforce says first in a list of errors: of a whole call by `errorCode`, of one record by `statusCode`. */
export function errorIn(errors: unknown): string | null {
  const [first] = Array.isArray(errors) ? errors : [];
  const { errorCode, statusCode = errorCode, message = "", fields = [] } = Object(first);
  if (typeof statusCode !== "string") return null;
  const named = Array.isArray(fields) ? fields.filter((name) => /^\w{1,80}$/.test(`${name}`)) : [];
  return `${statusCode}: ${named.join(" ")}\n${message}`;
}

/** The fields that an error is of. Nothing else of it is told on: its message may repeat what was sent. */
function fieldsIn(error: string): string {
  const [, named = "", message = ""] = /^\w+: ([^\n]*)\n(.*)$/s.exec(error) ?? [];
  const own = message.match(/\b[A-Za-z]\w{0,76}__c\b/g) ?? [];
  return [...new Set([...named.split(" "), ...own])].filter(Boolean).join(", ");
}

/**
 * What passes by itself: locks, load, limits, and two receivers that make one record at the same moment.
 *
 * @see https://developer.salesforce.com/docs/platform/api/guide/sforce-api-calls-concepts-core-data-objects.html (StatusCode)
 */
const passing = new Set([
  "REQUEST_LIMIT_EXCEEDED",
  "UNABLE_TO_LOCK_ROW",
  "SERVER_UNAVAILABLE",
  "UNKNOWN_EXCEPTION",
  "REQUEST_RUNNING_TOO_LONG",
  "QUERY_TIMEOUT",
  "INVALID_SESSION_ID",
]);

const deploy = "Deploy what needs-diagnostic crm --for salesforce makes";

/** What is of how the org is set up, which can be put right: no record is given up for that. */
const ofSetUp: Readonly<Record<string, string>> = {
  INVALID_FIELD: `${deploy}, and give the integration user its permission set.`,
  INVALID_FIELD_FOR_INSERT_UPDATE: "Let the integration user edit this field.",
  INVALID_TYPE: "Let the integration user see this kind of record.",
  NOT_FOUND: `${deploy}, and look at the address of the target.`,
  API_DISABLED_FOR_ORG: "Let the integration user use the API.",
  API_CURRENTLY_DISABLED: "Let the integration user use the API.",
  INSUFFICIENT_ACCESS: "Let the integration user edit this kind of record.",
  INSUFFICIENT_ACCESS_OR_READONLY: "Let the integration user edit this record.",
  INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY:
    "Let the integration user edit what this record belongs to.",
  STORAGE_LIMIT_EXCEEDED: "Make room in the org's data storage.",
};

/** What to do where a record that is named isn't there. */
export const gone =
  "The call's context names a record that is gone, or that the integration user doesn't see.";

/** What to do about a record that is refused. */
const advice: Readonly<Record<string, string>> = {
  DUPLICATES_DETECTED:
    'A duplicate rule keeps it out. Merge what is there double, or set "duplicates": true so that what only alerts is saved.',
  DUPLICATE_EXTERNAL_ID: "Several records have this key. Merge them.",
  FIELD_CUSTOM_VALIDATION_EXCEPTION:
    "A validation rule of the org refuses it. Change the rule, or fill what it asks for by the target's fields.",
  INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST: `The picklist lacks this value. ${deploy}.`,
  REQUIRED_FIELD_MISSING: "Fill this field by the target's fields, or make it optional.",
  STRING_TOO_LONG: "Fill this field by a shorter field of the form.",
  INVALID_EMAIL_ADDRESS: "Salesforce takes no such e-mail address.",
  CANNOT_UPDATE_CONVERTED_LEAD:
    "This lead was converted, and no contact has its e-mail address. Put the address on the contact.",
  CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY: "A trigger or a flow of the org fails on it. Mend that.",
  ENTITY_IS_DELETED: gone,
  INVALID_CROSS_REFERENCE_KEY: gone,
  INVALID_ID_FIELD: gone,
  MALFORMED_ID: gone,
};

/** The requests of a day are counted over the last 24 hours, so that some are free again soon. */
const dayLimitWait = 900_000;

/**
 * What comes of an error: it is to be tried again, or refused, and then with what to do.
 *
 * @param idField by what it was written: a duplicate of that was made by another receiver a moment ago
 * @see https://developer.salesforce.com/docs/platform/api-rest/guide/errorcodes.html
 * @see https://developer.salesforce.com/docs/platform/salesforce-app-limits-cheatsheet/guide/salesforce-app-limits-platform-api.html
 */
export function outcomeOf(status: number, error: string, idField?: string): NotDone {
  const [code = ""] = error.split(":");
  const fields = fieldsIn(error);
  const text = [`${code}${fields && ` (${fields})`}.`, ofSetUp[code] ?? advice[code]]
    .filter(Boolean)
    .join(" ");
  const isRace = code === "DUPLICATE_VALUE" && idField !== undefined && error.includes(idField);
  if (!isRace && !passing.has(code) && !ofSetUp[code]) return { state: "refused", status, text };
  const isDayLimit = code === "REQUEST_LIMIT_EXCEEDED" && /TotalRequests/i.test(error);
  return { state: "failed", status, retryAfter: isDayLimit ? dayLimitWait : null, text };
}
