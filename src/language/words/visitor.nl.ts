import type { VisitorWords } from "./visitor.en.ts";

/** What visitors read of the interface, in Dutch. */
export const words: VisitorWords<"one" | "other"> = {
  start: "Beginnen",
  continue: "Verder",
  back: "Terug",
  restart: "Opnieuw beginnen",
  unsure: "Weet ik niet",
  progress: "Vraag {{position}}, nog hoogstens {{left}}",
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
  retry: "Opnieuw proberen",

  loading: "Laden…",
  loadFailed: "Laden is niet gelukt.",
};
