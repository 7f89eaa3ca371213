import type { VisitorWords } from "./visitor.en.ts";

/** What visitors read of the interface, in Dutch. */
export const words: VisitorWords<"one" | "other"> = {
  start: "Beginnen",
  continue: "Verder",
  back: "Terug",
  restart: "Opnieuw beginnen",
  unsure: "Weet ik niet",
  progress: "Vraag {{position}} van hoogstens {{most}}",
  progressLast: "Vraag {{position}}, de laatste",
  chooseUpTo_one: "Kies één antwoord.",
  chooseUpTo_other: "Kies maximaal {{count}} antwoorden.",
  problemTitle: "Er ontbreekt nog iets",
  tooManyTitle: "Dat zijn er te veel",
  chooseFirst: "Kies een antwoord om verder te gaan.",
  chooseFirstOrUnsure: "Kies een antwoord om verder te gaan, of ‘{{unsure}}’.",
  chooseFewer_one: "Kies hoogstens één antwoord.",
  chooseFewer_other: "Kies hoogstens {{count}} antwoorden.",
  yourResult: "Uw resultaat",
  opensInNewTab: "opent in een nieuw tabblad",

  leadTitle: "Hoe kunnen we u bereiken?",
  optional: "optioneel",
  send: "Versturen",
  sending: "Bezig met versturen…",
  skip: "Verder zonder gegevens",
  leadSent: "Dank u wel. Uw gegevens zijn verstuurd.",
  leadHandedOver: "Dank u wel. Uw gegevens zijn doorgegeven.",
  leadKept:
    "Opgeslagen op dit apparaat, maar nog niet verstuurd. We blijven het proberen, ook bij uw volgende bezoek.",
  leadFailed: "Versturen is niet gelukt. Houd deze pagina open en probeer het opnieuw.",
  leadRefused: "Dit kon niet worden afgeleverd. Neem op een andere manier contact met ons op.",
  leadDeclined: "U bent niet akkoord gegaan: er is niets verstuurd en er wordt niets bewaard.",
  retry: "Opnieuw proberen",
  fieldMissing: "Vul ‘{{label}}’ in.",
  emailBad: "Vul een e-mailadres in, bijvoorbeeld name@example.com.",
  telBad: "Vul een telefoonnummer in, bijvoorbeeld +31 20 123 45 67.",
  consentMissing: "Vink het vakje aan als u akkoord gaat; anders kunnen we niets versturen.",
  consentMore: "Meer hierover",

  loading: "Laden…",
  loadFailed: "Laden is niet gelukt.",
};
