import type { WorthWords } from "./worth.en.ts";

export const worthDe: WorthWords = {
  worthHelp:
    "Was jedes Segment nach seinen Kennzahlen wert ist, der ergiebigste Verkaufstag zuerst. Was nicht ausgefüllt ist, bleibt leer, ebenso alles, was darauf beruht.",
  worthNoCurrency: "Währung angeben",
  worthTable: "Was jedes Segment wert ist",
  worthTableIn: "Was jedes Segment wert ist, in {{currency}}",
  worthSegment: "Segment",
  worthTier: "Stufe",
  worthCustomer: "Ein Kunde",
  worthOpportunity: "Eine Chance",
  worthDay: "Ein Verkaufstag",
  worthMarket: "Alle zusammen",
  worthUnknown: "nicht bekannt",
  worthFill: "Kennzahlen von „{{name}}“ ausfüllen",
  worthFormulas: "Wie gerechnet wird",
  worthCustomerIs: "(Auftragswert − Betreuungskosten) ÷ Abwanderung, über höchstens zehn Jahre",
  worthOpportunityIs: "Abschlussquote × ein Kunde − Kosten je Gewinn",
  worthDayIs: "eine Chance ÷ Tage bis zur Entscheidung",
  worthMarketIs: "zu gewinnende Unternehmen × eine Chance",
};
