/** A questionnaire of so many questions with five options, six segments, points from 0 to 3 and two rules. */
export function questionnaireOf(questions: number): object {
  const next = randomNumbers(7);
  const segments = Array.from({ length: 6 }, (_, index) => `segment-${index}`);
  return {
    format: 1,
    id: "bench",
    version: "1",
    published: true,
    title: "Bench",
    questions: Array.from({ length: questions }, (_, question) => ({
      id: `question-${question}`,
      text: "Which?",
      options: Array.from({ length: 5 }, (_, option) => ({
        id: `option-${option}`,
        text: "This",
        points: Object.fromEntries(segments.map((id) => [id, Math.floor(next() * 4)])),
      })),
    })),
    segments: segments.map((id) => ({ id, visitor: { heading: id, message: "Here" } })),
    decision: {
      fallback: "segment-0",
      rules: [
        { when: { "question-0": "option-0", "question-1": "option-1" }, segment: "segment-3" },
        {
          when: { "question-1": "option-2", "question-2": ["option-3", "option-4"] },
          segment: "segment-4",
        },
      ],
    },
  };
}

/** The same numbers from 0 to 1 each time (a linear congruential generator). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}
