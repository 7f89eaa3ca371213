import type { CrmOption } from "../crmOptions.ts";
import type { HubSpotApi } from "./api.ts";
import type { PropertyDefinition } from "./definitions.ts";

/** What became of a property. */
export type Made = "made" | "changed" | "there";

interface There {
  readonly name?: string;
  readonly label?: string;
  readonly options?: readonly CrmOption[];
}

/**
 * Makes a property, or changes what differs of one that is there. Options that it has besides stay: records bear them.
 *
 * @see https://developers.hubspot.com/docs/api-reference/crm-properties-v3/core/patch-crm-v3-properties-objectType-propertyName
 * @throws Error with what HubSpot says where it refuses
 */
export async function makeProperty(
  api: HubSpotApi,
  object: string,
  wanted: PropertyDefinition,
): Promise<Made> {
  const path = `/crm/v3/properties/${object}`;
  const call = (method: string, at: string, body?: unknown) =>
    api.call(method, at, body, AbortSignal.timeout(30_000));
  const there = await call("GET", `${path}/${wanted.name}`);
  if (!("body" in there)) {
    if (there.status !== 404) throw refusal(wanted, there);
    return confirmed(wanted, await call("POST", path, wanted), "made");
  }
  confirmed(wanted, there, "there");
  const { label, options = [] } = there.body as There;
  const kept = options.filter(({ value }) => !wanted.options?.some((one) => one.value === value));
  const isSame =
    label === wanted.label &&
    (wanted.options ?? []).every(({ value, label }) =>
      options.some((one) => one.value === value && one.label === label),
    );
  if (isSame) return "there";
  const changes = {
    label: wanted.label,
    ...(wanted.options && { options: [...wanted.options, ...kept] }),
  };
  return confirmed(wanted, await call("PATCH", `${path}/${wanted.name}`, changes), "changed");
}

/** Gives what became of a property where the answer is of it: whatever answers everything alike made nothing. */
function confirmed(
  wanted: PropertyDefinition,
  answer: Awaited<ReturnType<HubSpotApi["call"]>>,
  made: Made,
): Made {
  if (!("body" in answer)) throw refusal(wanted, answer);
  if ((answer.body as There).name === wanted.name) return made;
  throw refusal(wanted, { status: 200, text: "The answer says nothing of it. Look at --address." });
}

function refusal(
  { name }: PropertyDefinition,
  { status, text }: { readonly status: number | null; readonly text?: string },
): Error {
  return new Error(`${name}: ${status ?? "no answer"} ${text ?? ""}`.trim());
}
