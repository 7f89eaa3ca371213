const repOf = (name: string) => ({
  name,
  need: "A need",
  playbook: {
    summary: "How to approach them.",
    approach: [],
    buying: { process: "One person decides.", committee: [] },
    messages: [],
    objections: [],
    evidence: [],
    nextSteps: [],
  },
});

const source = {
  format: 1,
  id: "sound",
  version: "2026-11",
  title: { en: "Which offer?", de: "Welches Angebot?" },
  languages: ["en", "de"],
  reviewBy: "2027-03-31",
  questions: [
    {
      id: "size",
      text: "How big?",
      ask: "never",
      options: [
        { id: "small", text: "Small", range: { below: 50 } },
        { id: "large", text: "Large", range: { from: 50 } },
      ],
    },
    {
      id: "goal",
      text: "What for?",
      choose: 2,
      unsure: true,
      options: [
        { id: "save", text: "To save", points: { thrifty: 100 } },
        { id: "grow", text: "To grow", points: { bold: -100 } },
        { id: "both", text: "Both" },
      ],
    },
    {
      id: "start",
      text: "When?",
      when: { goal: ["grow", "both"] },
      options: [
        { id: "now", text: "Now" },
        { id: "later", text: "Later" },
      ],
    },
  ],
  segments: [
    {
      id: "thrifty",
      visitor: { heading: "Save", message: "How.", action: { text: "See", url: "/saving" } },
      rep: repOf("Thrifty"),
    },
    { id: "bold", visitor: { heading: "Grow", message: "How." }, rep: repOf("Bold") },
  ],
  decision: { fallback: "thrifty", rules: [{ when: { size: "large" }, segment: "bold" }] },
  examples: [{ name: "One", answers: { goal: ["grow", "both"], start: "now" }, segment: "bold" }],
};

const { examples: _, segments, ...others } = source;
const published = {
  ...others,
  published: true,
  segments: segments.map(({ rep: _, ...segment }) => segment),
};

/** The text of a questionnaire in which nothing is wrong. */
export const soundText = JSON.stringify(source, null, 2);
/** The same in the published form. */
export const publishedText = JSON.stringify(published, null, 2);
