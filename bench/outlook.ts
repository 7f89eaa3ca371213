// npm run bench:outlook: what can still come of an interview with nine answers to each question, at its first question.
import { longest, possible, walk } from "../src/index.ts";
import { manyWays, scattered, threeShared } from "../test/questionnaire/decision/manyWays.ts";

const noPointsAtTheEnd = (...at: [question: number, option: number, segment: number]) =>
  at[0] < 8 ? scattered(...at) : 0;

/** Of each pair of segments one gains what the other loses, so that the third beside them never gets ahead. */
const outOfReach = (question: number, option: number, segment: number) => {
  const part = scattered(question, option, segment % 2);
  return (
    [part, scattered(question, option, 1), 100 - part, 100 - scattered(question, option, 1)][
      segment
    ] ?? 46 - segment
  );
};

const questionnaires = {
  "nine questions, twelve segments": manyWays({ questions: 9, segments: 12, points: scattered }),
  "twenty questions, twelve segments": manyWays({ questions: 20, segments: 12, points: scattered }),
  "two of six segments out of reach": manyWays({ questions: 9, segments: 6, points: outOfReach }),
  "a last question without points": manyWays({
    questions: 9,
    segments: 12,
    points: noPointsAtTheEnd,
  }),
  "a last question alike for all": manyWays({
    questions: 20,
    segments: 12,
    points: (...at) => (at[0] < 19 ? scattered(...at) : at[1]),
  }),
  "nine that three keep out of reach": manyWays({
    questions: 9,
    segments: 12,
    points: (question, option, segment) => threeShared(question, option, 11 - segment),
  }),
  "two branches of nine questions": manyWays({
    questions: 19,
    segments: 12,
    points: scattered,
    more: (question) =>
      question > 0 ? { when: { "q-0": question % 2 ? ["o-0", "o-1"] : ["o-2", "o-3"] } } : {},
  }),
};

console.log("questionnaire                        possible ms   certain ms   longest ms");
for (const [name, definition] of Object.entries(questionnaires)) {
  const times = [possible, walk, longest].map((look) => {
    const start = performance.now();
    look(definition);
    return (performance.now() - start).toFixed(0).padStart(12);
  });
  console.log(name.padEnd(36), times.join(" "));
}
