import { definitionIn } from "./questionnaires.ts";

/** A questionnaire whose playbook has all that a playbook can have, some of it for some prospects only. */
export const suitedQuestionnaire = definitionIn(
  JSON.stringify({
    format: 1,
    id: "suited",
    version: "2026-11",
    title: "Reports for supervised firms",
    languages: ["en", "de"],
    questions: [
      {
        id: "industry",
        text: { en: "Industry", de: "Branche" },
        ask: "never",
        basis: "firmographic",
        options: [
          { id: "payments", text: { en: "Payments firms", de: "Zahlungsdienste" } },
          { id: "lending", text: { en: "Lenders", de: "Kreditgeber" } },
          { id: "insurance", text: { en: "Insurers", de: "Versicherer" } },
        ],
      },
      {
        id: "employees",
        text: { en: "Employees", de: "Beschäftigte" },
        ask: "never",
        basis: "firmographic",
        options: [
          { id: "few", text: { en: "Under 50 people", de: "Unter 50" }, range: { below: 50 } },
          {
            id: "many",
            text: { en: "50 people and more", de: "50 und mehr" },
            range: { from: 50 },
          },
        ],
      },
      {
        id: "worry",
        text: {
          en: "What keeps you busy before a report is due?",
          de: "Was kostet Zeit vor einer Meldung?",
        },
        unsure: true,
        options: [
          {
            id: "proof",
            text: { en: "Proving where each figure is from", de: "Jede Zahl zu belegen" },
            points: { evidence: 3 },
          },
          {
            id: "hands",
            text: { en: "Too few hands for it", de: "Zu wenige Hände" },
            points: { relief: 3 },
          },
        ],
      },
      {
        id: "tool",
        text: { en: "What is it done with today?", de: "Womit geschieht das heute?" },
        options: [
          { id: "sheets", text: { en: "Spreadsheets", de: "Tabellen" }, points: { evidence: 1 } },
          {
            id: "suite",
            text: { en: "A suite of a large vendor", de: "Große Software" },
            points: { relief: 1 },
          },
        ],
      },
      {
        id: "audit",
        text: { en: "When is the next audit?", de: "Wann ist die nächste Prüfung?" },
        ask: "if-close",
        options: [
          {
            id: "soon",
            text: { en: "Within a quarter", de: "In diesem Quartal" },
            points: { evidence: 1 },
          },
          { id: "later", text: { en: "Later", de: "Später" }, points: { relief: 1 } },
        ],
      },
    ],
    segments: [
      {
        id: "evidence",
        visitor: {
          heading: "Figures with their proof",
          message: "Every figure leads back to where it is from.",
        },
        rep: {
          name: { en: "Evidence for the supervisor", de: "Belege für die Aufsicht" },
          need: {
            en: "Show for each figure where it is from, at once and without asking around.",
            de: "Zu jeder Zahl sofort zeigen, woher sie kommt.",
          },
          tier: 1,
          playbook: {
            summary: {
              en: "They fear a question that nobody can answer. Sell the answer, not the time saved.",
              de: "Sie fürchten eine Frage, die niemand beantworten kann. Verkaufen Sie die Antwort.",
            },
            opening: {
              en: "“If the supervisor asked tomorrow where one of these figures is from, who would be called first?”",
              de: "„Wenn die Aufsicht morgen fragt, woher eine Zahl kommt: Wer wird zuerst angerufen?“",
            },
            questions: [
              {
                en: "What did the last question of the supervisor cost, in days?",
                de: "Was hat die letzte Rückfrage der Aufsicht gekostet, in Tagen?",
              },
              { en: "By when must it work?", de: "Bis wann muss es laufen?" },
              {
                en: "Who signs, and from which budget?",
                de: "Wer unterschreibt, und aus welchem Budget?",
              },
            ],
            approach: [
              {
                en: "Take one report that they had trouble with and trace a figure in it live.",
                de: "Eine Meldung nehmen, die Mühe machte, und eine Zahl darin verfolgen.",
              },
              {
                en: "Let the auditor see it before the contract.",
                de: "Die Prüfung vor dem Vertrag zeigen.",
              },
            ],
            buying: {
              process: {
                en: "The head of reporting chooses, the board signs.",
                de: "Die Leitung Meldewesen wählt, der Vorstand unterschreibt.",
              },
              cycle: { en: "3 months", de: "3 Monate" },
              committee: [
                {
                  role: { en: "Head of reporting", de: "Leitung Meldewesen" },
                  cares: { en: "No surprises", de: "Keine Überraschungen" },
                },
                {
                  role: { en: "Auditor", de: "Revision" },
                  cares: { en: "A trail without gaps", de: "Ein lückenloser Nachweis" },
                },
              ],
            },
            messages: [
              {
                en: "An answer in a minute, not in a week.",
                de: "Eine Antwort in einer Minute, nicht in einer Woche.",
              },
            ],
            objections: [
              {
                says: { en: "Our spreadsheets show it all.", de: "Unsere Tabellen zeigen alles." },
                reply: {
                  en: "Until somebody sorts one. Shall we try it on last quarter’s?",
                  de: "Bis jemand sortiert. Probieren wir es am letzten Quartal?",
                },
              },
              {
                says: {
                  en: "Our bank asks for other formats.",
                  de: "Unsere Bank will andere Formate.",
                },
                reply: {
                  en: "Both come from the same figures; the bank’s is in the price.",
                  de: "Beide entstehen aus denselben Zahlen; das der Bank ist im Preis.",
                },
                when: { industry: "payments" },
              },
              {
                says: { en: "The suite does that already.", de: "Das kann die Software schon." },
                reply: {
                  en: "It keeps figures. Ask it where one is from.",
                  de: "Sie hält Zahlen. Fragen Sie, woher eine kommt.",
                },
                when: { tool: "suite" },
              },
              {
                says: { en: "We are too small for this.", de: "Dafür sind wir zu klein." },
                reply: {
                  en: "The supervisor asks small firms the same.",
                  de: "Die Aufsicht fragt kleine dasselbe.",
                },
                when: { employees: "few" },
              },
            ],
            evidence: [
              {
                text: {
                  en: "How a payments firm answered in a day",
                  de: "Wie ein Zahlungsdienst in einem Tag antwortete",
                },
                url: "https://example.com/payments",
                when: { industry: "payments" },
              },
              {
                text: {
                  en: "The trail of a figure, in two minutes",
                  de: "Der Weg einer Zahl, in zwei Minuten",
                },
                url: "https://example.com/trail",
              },
              {
                text: {
                  en: "What lenders report from January on",
                  de: "Was Kreditgeber ab Januar melden",
                },
                when: { industry: "lending" },
              },
              {
                text: {
                  en: "Moving from spreadsheets in ten days",
                  de: "In zehn Tagen weg von Tabellen",
                },
                when: { employees: "many", tool: "sheets" },
              },
            ],
            channels: [
              {
                en: "The trade body’s working group on reporting",
                de: "Arbeitskreis Meldewesen des Verbands",
              },
              { en: "Auditors who recommend", de: "Empfehlungen aus der Prüfung" },
            ],
            followUp: {
              subject: {
                en: "One figure, traced for {account}",
                de: "Eine Zahl, nachverfolgt für {account}",
              },
              body: {
                en: "Dear {person},\n\nyou said that each question of the supervisor costs you days. Attached is the trail of one figure, from the report back to the booking.\n\nShall we take one of {account}’s own on Thursday?\n\n{rep}",
                de: "Guten Tag {person},\n\njede Rückfrage der Aufsicht kostet Sie Tage. Anbei der Weg einer Zahl, von der Meldung zurück zur Buchung.\n\nNehmen wir am Donnerstag eine von {account}?\n\n{rep}",
              },
            },
            pricing: { en: "By report, never by seat.", de: "Nach Meldung, nie nach Platz." },
            avoid: [
              { en: "Do not speak of time saved first.", de: "Nicht zuerst von Zeit reden." },
            ],
            nextSteps: [
              {
                text: { en: "Send the trail of a figure", de: "Den Weg einer Zahl schicken" },
                days: 0,
              },
              {
                text: {
                  en: "Trace one of their own figures with them",
                  de: "Eine eigene Zahl gemeinsam verfolgen",
                },
                within: { en: "while they remember", de: "solange sie sich erinnern" },
                days: 3,
              },
              {
                text: { en: "Call the bank’s contact", de: "Kontakt bei der Bank anrufen" },
                days: 7,
                when: { industry: "payments" },
              },
              {
                text: {
                  en: "Propose a date before the audit",
                  de: "Einen Termin vor der Prüfung vorschlagen",
                },
                days: 14,
                when: { employees: "many" },
              },
            ],
          },
          fit: [
            {
              text: { en: "Supervised itself, not through a parent", de: "Selbst beaufsichtigt" },
              when: { industry: ["payments", "lending"] },
            },
            {
              text: {
                en: "Has people who do nothing but reports",
                de: "Hat Leute nur für Meldungen",
              },
              when: { employees: "many" },
            },
            {
              text: { en: "Does not fight a large suite", de: "Kämpft nicht mit großer Software" },
              when: { tool: "sheets" },
            },
            { text: { en: "Feels it now", de: "Spürt es jetzt" }, when: { audit: "soon" } },
          ],
          signals: [{ text: { en: "Names a date", de: "Nennt einen Termin" }, weight: 3 }],
        },
      },
      {
        id: "relief",
        visitor: { heading: "Hands for the busy weeks", message: "People who do it with you." },
        rep: {
          name: { en: "Hands for the busy weeks", de: "Hände für die vollen Wochen" },
          need: {
            en: "Get it done with the people they have.",
            de: "Mit den Leuten fertig werden, die sie haben.",
          },
          tier: 2,
          playbook: {
            summary: { en: "They want it off their desk.", de: "Sie wollen es vom Tisch haben." },
            approach: [{ en: "Offer one report first.", de: "Erst eine Meldung anbieten." }],
            buying: {
              process: { en: "One person decides.", de: "Eine Person entscheidet." },
              committee: [],
            },
            messages: [{ en: "Ready by Monday.", de: "Fertig bis Montag." }],
            objections: [],
            evidence: [],
            nextSteps: [],
          },
        },
      },
    ],
    decision: { fallback: "relief", clearLead: 2 },
  }),
);
