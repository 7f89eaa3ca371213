import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Answers,
  type Decision,
  decide,
  type Given,
  possible,
  walk,
} from "../../../src/index.ts";
import { buildGraph, type InterviewGraph } from "../../../src/proof/interviewGraph.ts";
import { finish } from "../../../src/proof/shares.ts";
import { segmentOf } from "../../../src/questionnaire/publish/index.ts";
import { faultyDefinition } from "../../proof/randomQuestionnaire.ts";
import { randomDefinition } from "../../randomDefinition.ts";
import { runs } from "../../runs.ts";
import { allowedAnswers } from "../decision/bruteForce.ts";
import { randomGiven } from "../decision/randomGiven.ts";
import { definitionOf } from "../definition/definitionOf.ts";
import { shippedTexts } from "../definition/shippedTexts.ts";
import { type Pair, published, publishedInSome } from "./published.ts";

describe.each(shippedTexts)("$name", ({ text }) => {
  const pair = published(definitionOf(JSON.parse(text)));

  test("asks the same and decides the same in every interview with nothing known", () => {
    expect(compareEveryInterview(pair)).toBeGreaterThan(100);
  });

  test("and, with equal standings merged, whatever is known", () => {
    compareGraphs(pair);
  });

  test("whatever is given, nonsense too", () => {
    fc.assert(
      fc.property(randomGiven(pair.source), (given) => {
        compareAt(pair, given);
      }),
    );
  });
});

test("a random questionnaire's published form asks and decides the same in every interview", () => {
  const pairs = randomDefinition(24)
    .filter((source) => !source.published)
    .chain(publishedInSome)
    .chain((pair) => fc.record({ pair: fc.constant(pair), given: randomGiven(pair.source) }));
  fc.assert(
    fc.property(pairs, ({ pair, given }) => {
      compareEveryInterview(pair);
      compareGraphs(pair);
      compareAt(pair, given);
    }),
    runs(2000),
  );
});

test("so does that of a questionnaire with rules in each other's way, whatever is known", () => {
  fc.assert(
    fc.property(
      faultyDefinition().filter((source) => !source.published),
      (source) => {
        compareGraphs(published(source, [source.languages?.[0] ?? "en"]));
      },
    ),
    runs(500),
  );
});

/** Holds every interview with both forms at once, and gives how many there are. */
function compareEveryInterview(pair: Pair, answers: Answers = {}): number {
  const next = compareAt(pair, { answers });
  const question = pair.source.questions.find(({ id }) => id === next);
  if (!question) return 1;
  const { offered } = walk(pair.source, { answers });
  return allowedAnswers(question)
    .filter((answer) => answer.every((id) => id === "unsure" || offered.includes(id)))
    .map((answer) => compareEveryInterview(pair, { ...answers, [question.id]: answer }))
    .reduce((sum, interviews) => sum + interviews, 0);
}

/** Compares both forms with answers given, and tells which question comes next. */
function compareAt({ source, form, codes }: Pair, given: Given): string | null {
  const course = walk(source, given);
  expect(walk(form, given)).toEqual(course);
  const name = (code: string) => segmentOf(codes, code) ?? "";
  expect(named(decide(form, given), name)).toEqual(decide(source, given));
  expect(possible(form, given).map(name)).toEqual(possible(source, given));
  return course.next;
}

function named({ scores, ...decision }: Decision, name: (code: string) => string): Decision {
  return {
    ...decision,
    segment: name(decision.segment),
    runnerUp: decision.runnerUp && name(decision.runnerUp),
    scores: Object.fromEntries(Object.entries(scores).map(([code, score]) => [name(code), score])),
  };
}

function compareGraphs({ source, form }: Pair): void {
  expect(courseOf(finish(buildGraph(form)))).toEqual(courseOf(finish(buildGraph(source))));
}

/** What is asked where, and where each answer leads; segments by position. */
function courseOf({ levels, endings }: InterviewGraph) {
  return {
    endings,
    levels: levels.map(({ statuses, next }) => [
      Buffer.from(statuses).toString("base64"),
      Buffer.from(next.buffer).toString("base64"),
    ]),
  };
}
