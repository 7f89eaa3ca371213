import type { VisitorWords } from "./visitor.en.ts";

/** What visitors read of the interface, in French. */
export const words: VisitorWords<"one" | "many" | "other"> = {
  start: "Commencer",
  continue: "Continuer",
  back: "Retour",
  restart: "Recommencer",
  unsure: "Je ne sais pas",
  progress: "Question {{position}}, encore {{left}} au plus",
  progressLast: "Question {{position}}, la dernière",
  chooseUpTo_one: "Choisissez une réponse.",
  chooseUpTo_many: "Choisissez jusqu’à {{count}} de réponses.",
  chooseUpTo_other: "Choisissez jusqu’à {{count}} réponses.",
  problemTitle: "Il manque quelque chose",
  tooManyTitle: "Trop de réponses",
  chooseFirst: "Choisissez une réponse pour continuer.",
  chooseFirstOrUnsure: "Choisissez une réponse pour continuer, ou «\u00a0{{unsure}}\u00a0».",
  chooseFewer_one: "Choisissez une réponse au plus.",
  chooseFewer_many: "Choisissez {{count}} de réponses au plus.",
  chooseFewer_other: "Choisissez {{count}} réponses au plus.",
  yourResult: "Votre résultat",
  opensInNewTab: "s’ouvre dans un nouvel onglet",

  leadTitle: "Comment pouvons-nous vous joindre\u00a0?",
  retry: "Réessayer",

  loading: "Chargement…",
  loadFailed: "Le chargement a échoué.",
};
