import { definitionOf } from "../../questionnaire/definition/definitionOf.ts";
import { offer } from "./offer.ts";

const [thrifty, bold, giant] = offer.segments;
const rep = bold?.rep;
if (!thrifty || !rep || !giant) throw new Error("The offer has three segments.");

/** The offer with parts of the bold playbook that are for some prospects only. */
export const suitedOffer = definitionOf({
  ...offer,
  segments: [
    thrifty,
    {
      ...bold,
      rep: {
        ...rep,
        fit: [
          { text: "In a hurry", when: { pace: "fast" } },
          { text: "Large", when: { size: "large" } },
          { text: "Small", when: { size: "small" } },
          { text: "Has help", when: { team: ["some", "you"] } },
        ],
        playbook: {
          ...rep.playbook,
          objections: [
            { says: "Too small", reply: "No.", when: { size: "small" } },
            { says: "Too dear", reply: "No." },
            { says: "Too slow", reply: "No.", when: { pace: ["fast", "unsure"], goal: "grow" } },
            { says: "Too fast", reply: "No.", when: { pace: "slow" } },
          ],
          evidence: [
            { text: "For everybody", when: {} },
            { text: "For the unsure", when: { pace: "unsure" } },
            { text: "For the fast", url: "/fast", when: [{ size: "large" }, { pace: "fast" }] },
          ],
          nextSteps: [
            { text: "Call", days: 0 },
            { text: "Send", within: "soon" },
            { text: "Measure", days: 30, when: { size: "small" } },
            { text: "Hurry", days: 2, when: { pace: "fast" } },
            { text: "Wait", days: 9, when: { pace: "slow" } },
          ],
        },
      },
    },
    giant,
  ],
});
