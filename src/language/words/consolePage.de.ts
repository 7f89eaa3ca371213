import type { ConsolePageWords } from "./consolePage.en.ts";

/** The words of the page around the console, in German. */
export const consolePageDe: ConsolePageWords = {
  title: "Gesprächskonsole",
  failed: "Die Konsole kann nicht gezeigt werden",
  nothingToShow: "Diese Seite kann nicht gezeigt werden",
  sayWhy: "Warum?",
  noSettings:
    "Neben dieser Seite liegt keine console.json, oder sie lässt sich nicht laden. Sie nennt den Fragebogen, die Ursprünge der Seiten, die Gespräche übergeben dürfen, und den Empfänger.",
  badSettings: "In console.json steht etwas, das nicht geht oder hier unbekannt ist: {{parts}}.",
  stranger:
    "Diese Seite steht in einer Seite von {{origin}}, die console.json unter „origins“ nicht nennt.",
  hiddenStranger:
    "Diese Seite steht in einer anderen, und niemand sagt, wessen das ist. Öffnen Sie sie für sich.",
  noQuestionnaire:
    "Kein Fragebogen ist genannt: in console.json unter „questionnaire“ oder in der Adresse als ?questionnaire=name.",
  publicForm:
    "{{file}} ist die öffentliche Fassung, ohne die Texte für den Vertrieb. Die Konsole braucht den Fragebogen selbst, an einer Stelle, die nur der Vertrieb öffnen kann.",
  notFetched: "{{file}} neben dieser Seite lässt sich nicht laden oder ist kein JSON.",
  hasProblems: "{{file}} hat Fehler:",
  unreadable:
    "Was übergeben wurde, lässt sich nicht lesen oder ist zu lang. Nichts davon ist übernommen.",
  leftOut: "Nicht übernommen, weil hier unbekannt oder nicht in der richtigen Form: {{parts}}",
  otherQuestionnaire:
    "Die Antworten von der Website gehören zu einem anderen Fragebogen, {{id}}, und sagen hier nichts.",
  another: "Ein Gespräch mit {{who}} wurde übergeben.",
  goesOn: "Das, in dem Sie sind, geht weiter, bis Sie etwas anderes sagen.",
  nobody: "niemand Genanntem",
  openAnother: "{{who}} öffnen",
  stay: "In diesem Gespräch bleiben",
};
