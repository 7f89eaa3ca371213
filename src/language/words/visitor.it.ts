import type { VisitorWords } from "./visitor.en.ts";

/** What visitors read of the interface, in Italian. */
export const words: VisitorWords<"one" | "many" | "other"> = {
  start: "Inizia",
  continue: "Continua",
  back: "Indietro",
  restart: "Ricomincia",
  unsure: "Non lo so",
  progress: "Domanda {{position}}, ancora {{left}} al massimo",
  progressLast: "Domanda {{position}}, l’ultima",
  chooseUpTo_one: "Scelga una risposta.",
  chooseUpTo_many: "Scelga fino a {{count}} di risposte.",
  chooseUpTo_other: "Scelga fino a {{count}} risposte.",
  problemTitle: "Manca qualcosa",
  tooManyTitle: "Sono troppe",
  chooseFirst: "Scelga una risposta per continuare.",
  chooseFirstOrUnsure: "Scelga una risposta per continuare, oppure «{{unsure}}».",
  chooseFewer_one: "Scelga al massimo una risposta.",
  chooseFewer_many: "Scelga al massimo {{count}} di risposte.",
  chooseFewer_other: "Scelga al massimo {{count}} risposte.",
  yourResult: "Il Suo risultato",
  opensInNewTab: "si apre in una nuova scheda",

  leadTitle: "Come possiamo contattarLa?",
  retry: "Riprova",

  loading: "Caricamento…",
  loadFailed: "Caricamento non riuscito.",
};
