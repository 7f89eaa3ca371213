import fc from "fast-check";
import { expect, test } from "vitest";
import { type Decision, type Definition, type Given, possible, walk } from "../../../src/index.ts";
import { type LeastLead, leastLead } from "../../../src/questionnaire/decision/leastLead.ts";
import { randomDefinition } from "../../randomDefinition.ts";
import { enough, runs } from "../../runs.ts";
import { answering, bruteForce, brutePossible, offeredAnswers } from "./bruteForce.ts";
import { manyWays, scattered } from "./manyWays.ts";
import { randomGiven } from "./randomGiven.ts";

/** What every way of answering all that may still be asked comes to, one by one. */
function endsOf(definition: Definition, given: Given): Decision[] {
  const { next, decision, counted } = bruteForce(definition, given);
  const question = definition.questions.find(({ id }) => id === next);
  if (!question) return [decision];
  return offeredAnswers(definition, counted, question).flatMap((answer) =>
    endsOf(definition, answering(given, question, answer)),
  );
}

function bruteLeastLead(definition: Definition, given: Given): LeastLead | null {
  const [segment = "", ...others] = brutePossible(definition, given);
  if (others.length > 0) return null;
  const { decision } = definition;
  const ends = endsOf({ ...definition, decision: { ...decision, stopWhenCertain: false } }, given);
  if (ends.some(({ decidedBy }) => decidedBy !== "points")) return null;
  const leads = definition.segments
    .filter(({ id }) => id !== segment)
    .map(({ id }) => ({
      points: Math.min(...ends.map(({ scores }) => (scores[segment] ?? 0) - (scores[id] ?? 0))),
      over: id,
    }))
    .map((lead) => ({ ...lead, close: lead.points < (decision.clearLead ?? 1) }));
  const points = Math.min(...leads.map((lead) => lead.points));
  return leads.find((lead) => lead.points === points) ?? null;
}

const interview = randomDefinition(40).chain((definition) =>
  fc.record({ definition: fc.constant(definition), given: randomGiven(definition) }),
);

test("how far ahead a settled segment stays is what every way of going on gives", () => {
  const found = { nothing: 0, open: 0, clear: 0 };
  fc.assert(
    fc.property(interview, ({ definition, given }) => {
      const lead = leastLead(definition, given);
      expect(lead).toEqual(bruteLeastLead(definition, given));
      if (!lead) found.nothing++;
      else if (!walk(definition, given).complete) found.open++;
      if (lead && lead.points > 0) found.clear++;
    }),
    runs(1000),
  );
  for (const count of Object.values(found)) expect(count).toBeGreaterThan(enough(10));
});

/** The first question outweighs the nineteen after it, whose points are so few that each way through them is close. */
const outweighed = (more: (question: number) => object) =>
  manyWays({
    questions: 20,
    segments: 12,
    points: (question, option, segment) =>
      question === 0 ? (segment === option ? 100 : 0) : scattered(question, option, segment) % 5,
    more,
    decision: { clearLead: 60 },
  });
const third = { answers: { "q-0": "o-3" } };

test("of more ways on than anybody could look at, the one that brings another nearest is found", () => {
  const definition = outweighed(() => ({}));
  const nearest = leastLead(definition, third);
  // Each question takes its own away from the lead, whatever the others do.
  const least = definition.segments.map(({ id }, over) => {
    const taken = Array.from({ length: 19 }, (_, at) =>
      Math.min(
        ...Array.from(
          { length: 9 },
          (_, option) => (scattered(at + 1, option, 3) % 5) - (scattered(at + 1, option, over) % 5),
        ),
      ),
    );
    return id === "s-3" ? Number.POSITIVE_INFINITY : taken.reduce((sum, one) => sum + one, 100);
  });
  expect(nearest).toMatchObject({ points: Math.min(...least), close: true });
});

test("where there is too much to look at, nothing is said of how far ahead it stays", () => {
  const definition = outweighed((question) => (question > 5 ? { ask: "if-close" } : {}));
  expect(possible(definition, third)).toEqual(["s-3"]);
  expect(leastLead(definition, third)).toBeNull();
});

test("an answer that outweighs all others says at once how far ahead it puts its segment", () => {
  const definition = manyWays({
    questions: 4,
    segments: 3,
    // The last question is worth ten points, each before it two.
    points: (question, option, segment) => (segment === option ? (question === 3 ? 10 : 2) : 0),
    decision: { clearLead: 4 },
  });
  const last = { "q-3": "o-2" };
  expect(leastLead(definition, {})).toBeNull();
  expect(leastLead(definition, { answers: last })).toEqual({
    points: 4,
    over: "s-0",
    close: false,
  });
  // Now only the second can come that near.
  expect(leastLead(definition, { answers: { ...last, "q-0": "o-1" } })).toEqual({
    points: 4,
    over: "s-1",
    close: false,
  });
});
