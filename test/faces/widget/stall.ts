import { type Definition, read } from "../../../src/index.ts";

/**
 * A small questionnaire with one of each: a fact, a hint, "not sure", several picks, a rule, two languages of which
 * one is written from right to left. All its questions are asked, whatever is answered.
 */
const json = {
  format: 1,
  id: "stall",
  version: "1",
  title: "Your market stall",
  languages: ["en", "ar"],
  intro: {
    heading: { en: "What does your stall need?", ar: "ماذا يحتاج كشكك؟" },
    body: { en: "Three questions.", ar: "ثلاثة أسئلة." },
    start: { en: "Begin", ar: "ابدأ" },
  },
  questions: [
    {
      id: "licence",
      text: "Is there a licence?",
      ask: "never",
      options: [
        { id: "none", text: "No" },
        { id: "held", text: "Yes" },
      ],
    },
    {
      id: "days",
      text: { en: "On how many days do you sell?", ar: "كم يوما تبيع؟" },
      hint: { en: "In a usual week.", ar: "في أسبوع عادي." },
      options: [
        {
          id: "one",
          text: { en: "One", ar: "يوم واحد" },
          points: { awning: 1 },
          range: { below: 2 },
          rep: { listenFor: ["Only on Saturdays"], note: "A side job." },
        },
        { id: "some", text: { en: "Some", ar: "بعض الأيام" }, points: { awning: 2 } },
        { id: "all", text: { en: "All", ar: "كل الأيام" }, points: { freezer: 3 } },
      ],
      rep: { say: "How often are you out there?", listenFor: ["Market days"], why: "Shows size." },
    },
    {
      id: "goods",
      text: { en: "What do you sell?", ar: "ماذا تبيع؟" },
      choose: 2,
      unsure: true,
      options: [
        { id: "fish", text: { en: "Fish", ar: "سمك" }, points: { freezer: 3 } },
        { id: "fruit", text: { en: "Fruit", ar: "فاكهة" }, points: { awning: 2 } },
        { id: "books", text: { en: "Books", ar: "كتب" }, points: { awning: 3 } },
      ],
    },
    {
      id: "failure",
      text: { en: "What spoils the day?", ar: "ما الذي يفسد اليوم؟" },
      unsure: true,
      options: [
        { id: "rain", text: { en: "Rain", ar: "المطر" }, points: { awning: 2 } },
        { id: "heat", text: { en: "Heat", ar: "الحر" }, points: { freezer: 2 } },
      ],
    },
  ],
  segments: [
    segment("awning", "Stay dry", "Awning buyer", 1),
    segment("freezer", "Keep it cold", "Freezer buyer", 2),
    segment("no-licence", "First the licence", "Cannot trade yet", "decline"),
  ],
  decision: {
    fallback: "awning",
    clearLead: 2,
    stopWhenCertain: false,
    rules: [
      {
        when: { licence: "none" },
        segment: "no-licence",
        rep: { because: "Nobody may sell without one." },
      },
    ],
  },
};

function segment(id: string, heading: string, name: string, tier: number | string) {
  return {
    id,
    visitor: {
      heading,
      message: `You should ${heading.toLowerCase()}.`,
      bullets: ["It pays within a year."],
      action: { text: "See prices", url: "/prices" },
    },
    rep: {
      name,
      need: "Goods that last the day.",
      tier,
      playbook: {
        summary: "They decide on the spot. Bring samples.",
        approach: ["Visit before noon."],
        buying: {
          process: "The owner decides.",
          cycle: "A week",
          committee: [{ role: "Owner", cares: "Price" }],
        },
        messages: ["It folds in a minute."],
        objections: [{ says: "Too dear.", reply: "Rent it first." }],
        evidence: [{ text: "A photograph of another stall.", url: "https://example.com/stall" }],
        pricing: "Never below cost.",
        resourcing: "One person.",
        avoid: ["Market days."],
        nextSteps: [{ text: "Send the leaflet", within: "1 day" }],
      },
    },
  };
}

export const stall = stallWith(() => {});

/** The same questionnaire after an edit. */
export function stallWith(edit: (draft: typeof json) => void): Definition {
  const draft = structuredClone(json);
  edit(draft);
  const reading = read(JSON.stringify(draft));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.definition;
}
