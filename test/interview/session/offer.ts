import { definitionOf } from "../../questionnaire/definition/definitionOf.ts";
import { segmentRep } from "../../questionnaire/definition/repParts.ts";

/** Three questions, of which the second depends on the first and the third is for close calls, and one fact. */
export const offer = definitionOf({
  format: 1,
  id: "offer",
  version: "2026-11",
  title: "Which offer?",
  intro: { body: "Three questions." },
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
      options: [
        { id: "save", text: "To save", points: { thrifty: 2 } },
        { id: "grow", text: "To grow", points: { bold: 1 } },
      ],
    },
    {
      id: "pace",
      text: "How fast?",
      when: { goal: "grow" },
      unsure: true,
      options: [
        { id: "slow", text: "Slowly", points: { thrifty: 1 } },
        { id: "fast", text: "Fast", points: { bold: 3 } },
      ],
    },
    {
      id: "team",
      text: "Who helps?",
      ask: "if-close",
      choose: 2,
      options: [
        { id: "nobody", text: "Nobody", points: { thrifty: 1 } },
        { id: "some", text: "Some", points: { bold: 1 } },
        { id: "you", text: "You", points: { bold: 1 } },
      ],
    },
  ],
  segments: [
    { id: "thrifty", visitor: { heading: "Save", message: "How." }, rep: rep("thrifty", 1) },
    { id: "bold", visitor: { heading: "Grow", message: "How." }, rep: rep("bold", 2) },
    { id: "giant", visitor: { heading: "Talk", message: "How." }, rep: rep("giant", 0) },
  ],
  decision: {
    fallback: "thrifty",
    clearLead: 2,
    rules: [{ when: { size: "large" }, segment: "giant" }],
  },
});

function rep(name: string, tier: number) {
  return segmentRep((label) => label, name, tier);
}
