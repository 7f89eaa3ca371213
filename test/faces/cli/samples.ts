/** A questionnaire with nothing to find but what a test adds, as an object that a test may change. */
export function sound() {
  return {
    format: 1,
    id: "supply",
    version: "1",
    title: "Which supply suits you?",
    questions: [
      question("late", "A part is late. What happens?", ["stop", "wait", "phone"], 3),
      question("buying", "How do you buy?", ["call", "quote", "list"], 2),
      question("choice", "What decides?", ["speed", "cost", "paperwork"], 2),
    ] as object[],
    segments: [
      segment("uptime", "Keep the line running"),
      segment("price", "Pay less"),
      segment("order", "Order once"),
    ],
    decision: { fallback: "price" } as object,
    examples: [
      { name: "A bakery", answers: { late: "stop", buying: "call" }, segment: "uptime" },
    ] as object[],
  };
}

const segmentIds = ["uptime", "price", "order"];

/** A question whose first option speaks for the first segment, and so on. */
export function question(id: string, text: string, options: readonly string[], points: number) {
  return {
    id,
    text,
    options: options.map((option, index) => ({
      id: option,
      text: `Option ${option}`,
      points: { [segmentIds[index] as string]: points },
    })),
  };
}

export function segment(id: string, name: string) {
  return {
    id,
    visitor: { heading: `${name}, visitor`, message: "We can help." },
    rep: {
      name,
      need: "A need",
      playbook: {
        summary: `How to sell “${name}”.`,
        approach: ["Ask"],
        buying: { process: "Two people decide", committee: [{ role: "Plant", cares: "Output" }] },
        messages: ["It works"],
        objections: [{ says: "Too dear", reply: "Compared with what?" }],
        evidence: [{ text: "A case" }],
        nextSteps: [{ text: "Call again" }],
      },
    },
  };
}

/** A questionnaire with more different standings than can be examined, which takes seconds to see. */
export function tooLarge() {
  const segments = Array.from({ length: 5 }, (_, at) => segment(`s${at}`, `Segment ${at}`));
  let last = 7;
  const random = () => {
    last = (last * 48_271) % 2_147_483_647;
    return last % 100;
  };
  return {
    ...sound(),
    questions: Array.from({ length: 14 }, (_, at) => ({
      id: `q${at}`,
      text: `Question ${at}`,
      options: Array.from({ length: 9 }, (_, option) => ({
        id: `o${option}`,
        text: `Option ${option}`,
        points: Object.fromEntries(segments.map(({ id }) => [id, random()])),
      })),
    })),
    segments,
    decision: { fallback: "s0" },
    examples: [],
  };
}

export const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
