import type { LeadWords } from "./lead.en.ts";

/** What the lead form says in it, in French. */
export const words: LeadWords = {
  optional: "facultatif",
  send: "Envoyer",
  sending: "Envoi en cours…",
  skip: "Continuer sans répondre",
  fieldMissing: "Remplissez «\u00a0{{label}}\u00a0».",
  emailBad: "Saisissez une adresse e-mail, par exemple name@example.com.",
  telBad: "Saisissez un numéro de téléphone, par exemple +33 1 99 00 12 34.",
  consentMissing:
    "Cochez la case si vous êtes d’accord\u00a0; sinon, nous ne pouvons rien envoyer.",
  consentMore: "En savoir plus",

  leadSent: "Merci. Vos coordonnées ont été envoyées.",
  leadHandedOver: "Merci. Vos coordonnées ont été transmises.",
  leadKept:
    "Enregistré sur cet appareil, mais pas encore envoyé. De nouveaux essais suivront, y compris lors de votre prochaine visite.",
  leadFailed: "L’envoi a échoué. Laissez cette page ouverte et réessayez.",
  leadRefused: "L’envoi n’a pas abouti. Veuillez nous contacter autrement.",
  leadDeclined: "Vous continuez sans répondre\u00a0: rien ne sera envoyé ni conservé.",
};
