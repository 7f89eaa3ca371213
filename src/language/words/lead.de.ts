import type { LeadWords } from "./lead.en.ts";

/** What the lead form says in it, in German. */
export const words: LeadWords = {
  optional: "freiwillig",
  send: "Senden",
  sending: "Wird gesendet …",
  skip: "Ohne Angaben weiter",
  fieldMissing: "Füllen Sie „{{label}}“ aus.",
  emailBad: "Geben Sie eine E-Mail-Adresse ein, etwa name@example.com.",
  telBad: "Geben Sie eine Telefonnummer ein, etwa +49 30 23125 000.",
  consentMissing:
    "Kreuzen Sie das Kästchen an, wenn Sie zustimmen; sonst können wir nichts senden.",
  consentMore: "Mehr dazu",

  leadSent: "Vielen Dank. Ihre Angaben wurden gesendet.",
  leadHandedOver: "Vielen Dank. Ihre Angaben wurden übergeben.",
  leadKept:
    "Auf diesem Gerät gespeichert, aber noch nicht gesendet. Wir versuchen es weiter, auch bei Ihrem nächsten Besuch.",
  leadFailed:
    "Das ließ sich nicht senden. Lassen Sie diese Seite offen und versuchen Sie es noch einmal.",
  leadRefused: "Das ließ sich nicht zustellen. Bitte wenden Sie sich auf anderem Weg an uns.",
  leadDeclined: "Sie machen ohne Angaben weiter: Es wird nichts gesendet und nichts aufbewahrt.",
};
