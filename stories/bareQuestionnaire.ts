import { definitionIn } from "./questionnaires.ts";

/** A questionnaire that leaves out all it may: no hints, no action, the shortest playbook. */
export const bareQuestionnaire = definitionIn(
  JSON.stringify({
    format: 1,
    id: "bare",
    version: "1",
    title: "Which plan fits you?",
    intro: {},
    questions: [
      {
        id: "users",
        text: "Who will use it?",
        unsure: true,
        options: [
          { id: "one", text: "Only me", points: { single: 1 } },
          { id: "many", text: "A team", points: { team: 1 } },
        ],
      },
    ],
    segments: [
      {
        id: "team",
        visitor: { heading: "The team plan", message: "It grows with the number of people." },
        rep: {
          name: "Team",
          need: "Working together",
          // Everything is there, and has one thing to say.
          playbook: {
            summary: "They buy for several people. Ask who decides.",
            approach: ["Ask who decides"],
            buying: { process: "The team's lead decides.", committee: [] },
            messages: ["One price for all"],
            objections: [{ says: "We are still growing", reply: "So does the plan." }],
            evidence: [{ text: "The price list" }],
            nextSteps: [{ text: "Send the price list" }],
          },
        },
      },
      {
        id: "single",
        visitor: { heading: "The single plan", message: "One person, one price." },
        rep: {
          name: "Single",
          need: "Working alone",
          // The format lets an author put off all of these lists.
          playbook: {
            summary: "They buy for themselves.",
            approach: [],
            buying: { process: "They decide alone.", committee: [] },
            messages: [],
            objections: [],
            evidence: [],
            nextSteps: [],
          },
        },
      },
    ],
    decision: { fallback: "team" },
  }),
);
