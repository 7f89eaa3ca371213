import type { NotDone } from "../target.ts";
import type { HubSpotApi } from "./api.ts";

/** Which of `firstname`, `lastname` and `company` nobody has filled in, by a contact's address: of a name either both or none. */
type Empty = (email: string) => readonly string[];

/**
 * Looks what contacts are without, so that nothing is put in place of what somebody has made of a name.
 *
 * @see https://developers.hubspot.com/docs/api-reference/legacy/crm/objects/contacts/batch/get-contacts
 */
export async function emptyIn(
  api: HubSpotApi,
  emails: readonly string[],
  signal: AbortSignal,
): Promise<Empty | NotDone> {
  const inputs = [...new Set(emails)].map((id) => ({ id }));
  if (inputs.length === 0) return () => [];
  const wanted = { idProperty: "email", properties: ["email", "firstname", "lastname", "company"] };
  // Of those that aren't there it tells so, and gives the others.
  const answer = await api.call(
    "POST",
    "/crm/v3/objects/contacts/batch/read",
    { ...wanted, inputs },
    signal,
  );
  if (!("body" in answer)) return answer;
  const there = new Map(
    (answer.body.results ?? []).map(({ properties = {} }) => [
      `${properties.email}`.toLowerCase(),
      properties,
    ]),
  );
  return (email) => {
    const { firstname, lastname, company } = there.get(email) ?? {};
    const names = firstname || lastname ? [] : ["firstname", "lastname"];
    return [...names, ...(company ? [] : ["company"])];
  };
}
