import { definitionIn } from "./questionnaires.ts";

const playbook = {
  summary: "Wer Grundstücksverkehrsgenehmigungszuständigkeiten prüft, prüft auch unser Angebot.",
  approach: ["Zuständigkeitsübertragungsvereinbarung vorlegen"],
  buying: {
    process: "Vergabeverfahren nach der Unterschwellenvergabeordnung",
    cycle: "Haushaltsaufstellungsverfahren abwarten",
    committee: [
      {
        role: "Informationssicherheitsbeauftragte",
        cares: "Auftragsverarbeitungsvereinbarungen",
      },
    ],
  },
  messages: ["Genehmigungsverfahrensbeschleunigung"],
  objections: [
    {
      says: "Datenschutzfolgenabschätzungsverpflichtung?",
      reply: "Die Datenschutzfolgenabschätzung bringen wir mit.",
    },
  ],
  evidence: [{ text: "Wirtschaftlichkeitsuntersuchung.pdf", url: "/beispiel" }],
  nextSteps: [{ text: "Verfahrensverzeichnis anfordern", within: "Kalenderwoche 48" }],
};

/** A small questionnaire in German whose words are longer than a line on a phone. */
export const longWordsQuestionnaire = definitionIn(
  JSON.stringify({
    format: 1,
    id: "long-words",
    version: "1",
    languages: ["de"],
    title: "Grundstücksverkehrsgenehmigungszuständigkeit",
    questions: [
      {
        id: "duty",
        text: "Welche Grundstücksverkehrsgenehmigungszuständigkeitsübertragung betrifft Sie?",
        hint: "Es zählt die letzte Zuständigkeitsübertragungsverordnungsänderung.",
        unsure: true,
        options: [
          {
            id: "permits",
            text: "Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung",
            points: { permits: 1 },
          },
          {
            id: "insurance",
            text: "Berufsunfähigkeitsversicherungsbeitragsrückerstattungsberechtigung",
            points: { insurance: 1 },
          },
        ],
      },
    ],
    segments: [
      {
        id: "permits",
        visitor: {
          heading: "Genehmigungszuständigkeitsübertragungsverordnungen",
          message:
            "Mit der Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung beginnen die meisten.",
          bullets: ["Zuständigkeitsübertragungsverordnungsänderungsverzeichnis"],
          action: { text: "Genehmigungsverfahrensbeschleunigungsberatung", url: "/beratung" },
        },
        rep: {
          name: "Genehmigungszuständigkeitsübertragung",
          need: "Zuständigkeitsübertragungsverordnungsänderungen einhalten",
          tier: 3,
          playbook,
        },
      },
      {
        id: "insurance",
        visitor: { heading: "Beitragsrückerstattung", message: "Dafür genügt ein Antrag." },
        rep: { name: "Beitragsrückerstattung", need: "Antrag stellen", playbook },
      },
    ],
    decision: { fallback: "insurance" },
  }),
);
