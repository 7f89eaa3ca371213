import type { VisitorWords } from "./visitor.en.ts";

/** What visitors read of the interface, in French. */
export const words: VisitorWords<"one" | "many" | "other"> = {
  start: "Commencer",
  continue: "Continuer",
  back: "Retour",
  restart: "Recommencer",
  unsure: "Je ne sais pas",
  progress: "Question {{position}} sur {{most}} au plus",
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
  optional: "facultatif",
  send: "Envoyer",
  sending: "Envoi en cours…",
  skip: "Continuer sans répondre",
  leadSent: "Merci. Vos coordonnées ont été envoyées.",
  leadHandedOver: "Merci. Vos coordonnées ont été transmises.",
  leadKept:
    "Enregistré sur cet appareil, mais pas encore envoyé. De nouveaux essais suivront, y compris lors de votre prochaine visite.",
  leadFailed: "L’envoi a échoué. Laissez cette page ouverte et réessayez.",
  leadRefused: "L’envoi n’a pas abouti. Veuillez nous contacter autrement.",
  leadDeclined: "Vous n’avez pas donné votre accord\u00a0: rien n’a été envoyé ni conservé.",
  retry: "Réessayer",
  fieldMissing: "Remplissez «\u00a0{{label}}\u00a0».",
  emailBad: "Saisissez une adresse e-mail, par exemple name@example.com.",
  telBad: "Saisissez un numéro de téléphone, par exemple +33 1 99 00 12 34.",
  consentMissing:
    "Cochez la case si vous êtes d’accord\u00a0; sinon, nous ne pouvons rien envoyer.",
  consentMore: "En savoir plus",

  loading: "Chargement…",
  loadFailed: "Le chargement a échoué.",
};
