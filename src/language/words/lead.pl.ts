import type { LeadWords } from "./lead.en.ts";

/** What the lead form says in it, in Polish. */
export const words: LeadWords = {
  optional: "opcjonalnie",
  send: "Wyślij",
  sending: "Wysyłanie…",
  skip: "Dalej bez podawania danych",
  fieldMissing: "Proszę wypełnić pole „{{label}}”.",
  emailBad: "Proszę podać adres e-mail, na przykład name@example.com.",
  telBad: "Proszę podać numer telefonu, na przykład +48 22 123 45 67.",
  consentMissing: "Proszę zaznaczyć pole, aby wyrazić zgodę; bez niej nie możemy nic wysłać.",
  consentMore: "Więcej informacji",

  leadSent: "Dziękujemy. Dane zostały wysłane.",
  leadHandedOver: "Dziękujemy. Dane zostały przekazane.",
  leadKept:
    "Zapisano na tym urządzeniu, ale jeszcze nie wysłano. Będziemy próbować dalej, także podczas następnej wizyty.",
  leadFailed: "Nie udało się wysłać. Proszę nie zamykać tej strony i spróbować ponownie.",
  leadRefused: "Nie udało się dostarczyć danych. Prosimy o kontakt w inny sposób.",
  leadDeclined:
    "Przechodzą Państwo dalej bez podawania danych: nic nie zostanie wysłane ani zachowane.",
};
