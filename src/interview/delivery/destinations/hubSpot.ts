import type { Submission } from "../submission.ts";
import { answerOf } from "./exchange.ts";
import type { NetworkKind } from "./kind.ts";
import { type Part, partOf } from "./part.ts";
import { fields, mustBe, mustMatch } from "./setting.ts";

/**
 * A form of HubSpot's. It takes submissions with a lead only. HubSpot knows no idempotency key: a submission whose
 * answer got lost is there twice.
 */
export interface HubSpot {
  readonly kind: "hubspot";
  readonly portalId: string;
  readonly formGuid: string;
  /** What fills each property. HubSpot refuses a submission with a property that isn't on the form. */
  readonly fields: Readonly<Record<string, Part>>;
  /** The subscription that the lead form's consent is for, where it is for one. */
  readonly subscriptionTypeId?: number;
}

const contact = "0-1";

export const hubspot: NetworkKind<HubSpot> = {
  settings: {
    portalId: mustMatch(/^\d+$/, 'digits as a string, such as "1234567"'),
    formGuid: mustMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i, "the form's GUID"),
    fields,
    subscriptionTypeId: mustBe(
      (value) => value === undefined || Number.isSafeInteger(value),
      "a whole number, or left out",
    ),
  },
  address: ["portalId", "formGuid"],
  needsLead: true,
  /** As its Forms API, version 3, takes it: only what the settings name, and what is not empty. */
  request(submission, settings) {
    const { address, title, hutk } = submission.page;
    const path = [settings.portalId, settings.formGuid].map(encodeURIComponent).join("/");
    const filled = Object.entries(settings.fields)
      .map(([name, part]) => ({ objectTypeId: contact, name, value: partOf(submission, part) }))
      .filter(({ value }) => value !== "");
    return {
      url: `https://api.hsforms.com/submissions/v3/integration/submit/${path}`,
      init: {
        redirect: "manual",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({
          submittedAt: String(Date.parse(submission.createdAt)),
          fields: filled,
          context: { hutk, pageUri: address || undefined, pageName: title || undefined },
          legalConsentOptions: legalForm(submission, settings),
        }),
      },
    };
  },
  answer: (response, now) => answerOf(response, now, messagesIn),
};

function legalForm({ lead }: Submission, { subscriptionTypeId }: HubSpot) {
  if (!lead?.consent) return undefined;
  const { text } = lead.consent;
  const communications =
    subscriptionTypeId === undefined ? [] : [{ value: true, subscriptionTypeId, text }];
  return { consent: { consentToProcess: true, text, communications } };
}

/** The messages in a refusal. */
function messagesIn(text: string): string {
  try {
    const { errors } = JSON.parse(text) as { errors: readonly { message: string }[] };
    return errors.map(({ message }) => message).join("\n");
  } catch {
    return text;
  }
}
