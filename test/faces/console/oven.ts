import { type Definition, read } from "../../../src/index.ts";

/**
 * A small questionnaire with all that a console shows: a fact, a branch, "not sure", a question for close calls alone,
 * two languages, and playbooks with signals, a committee, steps, questions and a mail. Who asks about the price is settled at once.
 */
const json = {
  format: 1,
  id: "oven",
  version: "2026-11",
  title: "Which oven",
  languages: ["en", "de"],
  questions: [
    {
      id: "size",
      text: "How many bakers?",
      ask: "never",
      options: [
        { id: "few", text: "Few", points: { thrift: 1 }, range: { below: 10 } },
        { id: "many", text: "Many", points: { room: 1 }, range: { from: 10 } },
      ],
    },
    {
      id: "need",
      text: { en: "What is in short supply?", de: "Was fehlt?" },
      options: [
        { id: "heat", text: { en: "Heat", de: "Hitze" }, points: { speed: 3 } },
        { id: "space", text: { en: "Space", de: "Platz" }, points: { room: 3 } },
        { id: "money", text: { en: "Money", de: "Geld" }, points: { thrift: 9 } },
      ],
      rep: { say: { en: "What do you run out of?", de: "Woran fehlt es?" }, listenFor: ["Queues"] },
    },
    {
      id: "place",
      text: "Where would it stand?",
      when: { need: "space" },
      options: [
        { id: "hall", text: "In the hall", points: { room: 2 } },
        { id: "yard", text: "In the yard", points: { speed: 4 } },
      ],
    },
    {
      id: "urgency",
      text: "By when?",
      unsure: true,
      options: [
        { id: "now", text: "This month", points: { speed: 2 } },
        { id: "later", text: "Next year", points: { thrift: 4 } },
      ],
    },
    {
      id: "lasting",
      text: "How long must it last?",
      ask: "if-close",
      options: [
        { id: "short", text: "Three years", points: { speed: 2 } },
        { id: "long", text: "Thirty years", points: { room: 2 } },
      ],
    },
  ],
  segments: [
    segment("speed", "Fast baker", 1),
    segment("room", "Cramped baker", 2),
    segment("thrift", "Thrifty baker", "decline"),
  ],
  decision: { fallback: "thrift", clearLead: 2 },
  rep: { backtest: { rows: 200, hitRate: 0.9, baseline: 0.5, on: "2026-10-01" } },
};

function segment(id: string, name: string, tier: number | string) {
  return {
    id,
    visitor: { heading: `For the ${id}`, message: "We can help." },
    rep: {
      name: { en: name, de: `${name} (de)` },
      need: `Needs ${id}.`,
      tier,
      playbook: {
        summary: `What ${id} means. Bring bread.`,
        questions: ["Who bakes at night?", "By when?"],
        followUp: { subject: "Bread for {account}", body: "Dear {person},\nhere it is.\n{rep}" },
        approach: ["Visit at dawn."],
        buying: {
          process: "The family decides.",
          committee: [
            { role: "Owner", cares: "Price" },
            { role: "Master baker", cares: "Crust" },
          ],
        },
        messages: [`Opening line for ${id}.`],
        objections: [
          { says: "It is too dear.", reply: `Rent it, if ${id} matters.` },
          { says: "We have no power line.", reply: "It burns wood." },
        ],
        evidence: [{ text: "A baker's report", url: "https://example.com/report" }],
        resourcing: "One visit.",
        nextSteps: [{ text: "Send a loaf", within: "2 days" }, { text: "Call the owner" }],
      },
      signals: [
        { text: "Asked for a date", weight: 5 },
        { text: "Wants it for free", weight: -2 },
        { text: "Sent the floor plan", weight: 3 },
      ],
    },
  };
}

export const oven = ovenWith(() => {});

/** The same questionnaire after an edit. */
export function ovenWith(edit: (draft: typeof json) => void): Definition {
  const draft = structuredClone(json);
  edit(draft);
  const reading = read(JSON.stringify(draft));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.definition;
}

/** The oven with reasons to pick from for choosing another segment than the answers do. */
export const withReasons = ovenWith((draft) => {
  Object.assign(draft.rep, { overruleReasons: ["Saw the shop", "Heard it from a neighbour"] });
});
