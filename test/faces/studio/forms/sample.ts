const segment = (id: string, name: string) => ({
  id,
  visitor: { heading: `${name} for you`, message: "Hello" },
  rep: {
    name,
    need: "Bread",
    playbook: {
      summary: "Sum",
      approach: ["Call", "Visit"],
      buying: { process: "Quick", committee: [] },
      messages: ["Fresh"],
      objections: [],
      evidence: [],
      nextSteps: [],
    },
  },
});

/** A questionnaire of a bakery: three questions that depend on one another, three segments, a rule and examples. */
export const bakery = {
  format: 1,
  id: "bakery",
  version: "1",
  title: "Bread",
  languages: ["en"],
  questions: [
    {
      id: "hour",
      text: "When do you need it?",
      unsure: true,
      options: [
        { id: "early", text: "Before six", points: { night: 3, plain: 1 } },
        { id: "later", text: "Later", points: { day: 3, plain: 1 } },
        { id: "any", text: "Any time" },
      ],
    },
    {
      id: "taste",
      text: "What counts?",
      when: { hour: "later" },
      options: [
        { id: "fresh", text: "Fresh", points: { day: 1 } },
        { id: "cheap", text: "Cheap" },
      ],
    },
    {
      id: "staff",
      text: "How many are you?",
      ask: "never",
      options: [
        { id: "few", text: "Few", range: { below: 10 } },
        { id: "many", text: "Many", range: { from: 10 } },
      ],
    },
  ],
  segments: [segment("night", "Night"), segment("day", "Day"), segment("plain", "Plain")],
  decision: {
    fallback: "plain",
    rules: [{ when: { staff: "few" }, segment: "plain", rep: { because: "Small" } }],
  },
  examples: [{ name: "Café", answers: { hour: "early" }, segment: "night" }],
};
