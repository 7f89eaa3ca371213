import type { LeadWords } from "./lead.en.ts";

/** What the lead form says in it, in Italian. */
export const words: LeadWords = {
  optional: "facoltativo",
  send: "Invia",
  sending: "Invio in corso…",
  skip: "Continua senza rispondere",
  fieldMissing: "Compili «{{label}}».",
  emailBad: "Inserisca un indirizzo e-mail, ad esempio name@example.com.",
  telBad: "Inserisca un numero di telefono, ad esempio +39 06 1234 5678.",
  consentMissing: "Spunti la casella se è d’accordo; altrimenti non possiamo inviare nulla.",
  consentMore: "Maggiori informazioni",

  leadSent: "Grazie. I Suoi dati sono stati inviati.",
  leadHandedOver: "Grazie. I Suoi dati sono stati consegnati.",
  leadKept:
    "Salvato su questo dispositivo, ma non ancora inviato. Continueremo a provare, anche alla Sua prossima visita.",
  leadFailed: "Invio non riuscito. Lasci aperta questa pagina e riprovi.",
  leadRefused: "L’invio non è andato a buon fine. La preghiamo di contattarci in altro modo.",
  leadDeclined: "Continua senza rispondere: nulla verrà inviato né conservato.",
};
