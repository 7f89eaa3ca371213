import type { LeadWords } from "./lead.en.ts";

/** What the lead form says in it, in Brazilian Portuguese. */
export const words: LeadWords = {
  optional: "opcional",
  send: "Enviar",
  sending: "Enviando…",
  skip: "Continuar sem preencher",
  fieldMissing: "Preencha “{{label}}”.",
  emailBad: "Digite um endereço de e-mail, como name@example.com.",
  telBad: "Digite um número de telefone, como +55 11 91234-5678.",
  consentMissing: "Marque a caixa se você concorda; sem isso não podemos enviar nada.",
  consentMore: "Saiba mais",

  leadSent: "Obrigado. Seus dados foram enviados.",
  leadHandedOver: "Obrigado. Seus dados foram entregues.",
  leadKept:
    "Salvo neste dispositivo, mas ainda não enviado. Continuaremos tentando, também na sua próxima visita.",
  leadFailed: "Não foi possível enviar. Deixe esta página aberta e tente de novo.",
  leadRefused: "Não foi possível entregar o envio. Entre em contato conosco por outro meio.",
  leadDeclined: "Você continuou sem preencher: nada será enviado e nada fica guardado.",
};
