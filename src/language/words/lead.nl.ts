import type { LeadWords } from "./lead.en.ts";

/** What the lead form says in it, in Dutch. */
export const words: LeadWords = {
  optional: "optioneel",
  send: "Versturen",
  sending: "Bezig met versturen…",
  skip: "Verder zonder gegevens",
  fieldMissing: "Vul ‘{{label}}’ in.",
  emailBad: "Vul een e-mailadres in, bijvoorbeeld name@example.com.",
  telBad: "Vul een telefoonnummer in, bijvoorbeeld +31 20 123 45 67.",
  consentMissing: "Vink het vakje aan als u akkoord gaat; anders kunnen we niets versturen.",
  consentMore: "Meer hierover",

  leadSent: "Dank u wel. Uw gegevens zijn verstuurd.",
  leadHandedOver: "Dank u wel. Uw gegevens zijn doorgegeven.",
  leadKept:
    "Opgeslagen op dit apparaat, maar nog niet verstuurd. We blijven het proberen, ook bij uw volgende bezoek.",
  leadFailed: "Versturen is niet gelukt. Houd deze pagina open en probeer het opnieuw.",
  leadRefused: "Dit kon niet worden afgeleverd. Neem op een andere manier contact met ons op.",
  leadDeclined: "U gaat verder zonder gegevens: er wordt niets verstuurd en niets bewaard.",
};
