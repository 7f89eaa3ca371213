import type { LeadWords } from "./lead.en.ts";

/** What the lead form says in it, in Spanish. */
export const words: LeadWords = {
  optional: "opcional",
  send: "Enviar",
  sending: "Enviando…",
  skip: "Continuar sin responder",
  fieldMissing: "Rellene «{{label}}».",
  emailBad: "Introduzca un correo electrónico, por ejemplo name@example.com.",
  telBad: "Introduzca un número de teléfono, por ejemplo +34 912 345 678.",
  consentMissing: "Marque la casilla si está de acuerdo; si no, no podemos enviar nada.",
  consentMore: "Más información",

  leadSent: "Gracias. Sus datos se han enviado.",
  leadHandedOver: "Gracias. Sus datos se han entregado.",
  leadKept:
    "Guardado en este dispositivo, pero aún no enviado. Seguiremos intentándolo, también en su próxima visita.",
  leadFailed: "No se ha podido enviar. Deje esta página abierta e inténtelo de nuevo.",
  leadRefused: "No se ha podido entregar el envío. Póngase en contacto con nosotros por otra vía.",
  leadDeclined: "Continúa sin responder: no se enviará ni se conservará nada.",
};
