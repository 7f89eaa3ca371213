/** What is said by those whom a segment suits. */
const symptoms: Readonly<Record<string, string>> = {
  uptime: "stands",
  price: "dear",
  advice: "unsure-how",
};

/**
 * A questionnaire in which nothing is to be found: three needs, three questions that each decide something, no tie, and
 * as many prospects for each segment.
 */
export const cleanQuestionnaire = {
  format: 1,
  id: "supply",
  version: "2026-11",
  title: "Which supply suits you?",
  reviewBy: "2027-05-01",
  questions: [question("late", 3), question("change", 2), question("bill", 2)],
  segments: [segment("uptime"), segment("price"), segment("advice")],
  decision: { fallback: "uptime" },
};

/** A question of which each answer speaks for one segment. */
export function question(id: string, points: number) {
  const option = (segment: string) => ({
    id: symptoms[segment] as string,
    text: `What speaks for ${segment}`,
    points: { [segment]: points },
  });
  return { id, text: `What of ${id}?`, options: ["uptime", "price", "advice"].map(option) };
}

export function segment(id: string) {
  return {
    id,
    visitor: { heading: `You need ${id}`, message: `We know about ${id}` },
    rep: { name: `Wants ${id}`, need: `Not enough ${id}`, playbook: playbook(id) },
  };
}

export function playbook(id: string) {
  return {
    summary: `They buy ${id}.`,
    approach: [`Ask about ${id}`],
    buying: { process: "Slow", committee: [{ role: "Buyer", cares: `Cares about ${id}` }] },
    messages: [`We deliver ${id}`],
    objections: [{ says: "Too much", reply: "Less than elsewhere" }],
    evidence: [{ text: "A bakery" }],
    nextSteps: [{ text: "Call" }],
  };
}
