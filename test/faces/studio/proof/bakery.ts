/** A questionnaire small enough to reckon with: one question decides, one is for close calls, one is never asked. */
export function bakery(): string {
  const segment = (id: string, name: string) => ({
    id,
    visitor: { heading: name, message: "…" },
    rep: {
      name,
      need: "…",
      playbook: {
        summary: "…",
        approach: ["…"],
        buying: { process: "…", committee: [] },
        messages: ["…"],
        objections: [],
        evidence: [],
        nextSteps: [],
      },
    },
  });
  return `${JSON.stringify(
    {
      format: 1,
      id: "bakery",
      version: "1",
      title: "Bread",
      intro: { heading: "Welcome", start: "Begin" },
      questions: [
        {
          id: "size",
          text: "How many people?",
          ask: "never",
          options: [
            { id: "few", text: "Few", points: { slow: 1 } },
            { id: "many", text: "Many" },
          ],
        },
        {
          id: "late",
          text: "A delivery is late. What happens?",
          options: [
            { id: "stop", text: "We stop", points: { fast: 3 } },
            { id: "wait", text: "We wait", points: { slow: 3 } },
            { id: "depends", text: "It depends", points: { fast: 1, slow: 1 } },
            { id: "nothing", text: "Nothing", points: { slow: 3 } },
          ],
        },
        {
          id: "pays",
          text: "Who pays?",
          ask: "if-close",
          options: [
            { id: "owner", text: "The owner", points: { fast: 1 } },
            { id: "buyer", text: "A buyer", points: { slow: 1 } },
          ],
        },
      ],
      segments: [segment("fast", "Right now"), segment("slow", "No hurry")],
      decision: { fallback: "slow" },
      examples: [{ name: "Corner shop", answers: { late: "stop" }, segment: "fast" }],
    },
    null,
    2,
  )}\n`;
}
