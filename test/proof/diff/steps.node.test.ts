import fc from "fast-check";
import { expect, test } from "vitest";
import { diffing, finish, type Progress, proving, TooLarge } from "../../../src/proof/index.ts";
import { definitionOf } from "../../questionnaire/definition/definitionOf.ts";
import { runs } from "../../runs.ts";
import { cleanQuestionnaire } from "../cleanQuestionnaire.ts";
import { randomVersions } from "./randomEdit.ts";

test("comparing can be stopped at any step, and says at each how far it is", () => {
  fc.assert(
    fc.property(randomVersions(), ({ old, now }) => {
      const all = [...diffing(old, now)];
      for (const { question, of, situations } of all) {
        expect(question).toBeGreaterThanOrEqual(1);
        expect(question).toBeLessThanOrEqual(of);
        expect(situations).toBeGreaterThanOrEqual(0);
      }
      const edit = finish(diffing(old, now));
      for (const stopAt of all.keys()) {
        const steps = diffing(old, now);
        for (let step = 0; step <= stopAt; step++) expect(steps.next().value).toEqual(all[step]);
        steps.return(edit);
        expect(steps.next()).toEqual({ done: true, value: undefined });
      }
    }),
    runs(25),
  );
});

test("versions too different to be compared are refused, with what bounds it", () => {
  const late = { segment: "price", count: 20 };
  const old = matching(late, (at) => at ^ 1);
  // Each alone is small, since what belongs together is asked together; in no order do both go together.
  const now = matching(late, (at) => (at + 10) % 20);
  const progress: Progress[] = [];
  const steps = diffing(old, now);
  const toTheEnd = () => {
    for (const step of steps) progress.push(step);
  };
  expect(toTheEnd).toThrow(/can’t be compared whole.*another order/);
  expect(steps.next()).toEqual({ done: true, value: undefined });
  expect(() => finish(diffing(old, now))).toThrow(TooLarge);
  const alone = [...proving(old), ...proving(now)].length;
  expect(progress.length).toBeGreaterThan(alone + 10);
});

/** A segment for whoever answers any two questions that belong together alike; those are asked one after the other. */
function matching(
  { segment, count }: { segment: string; count: number },
  partnerOf: (at: number) => number,
) {
  const options = ["a", "b", "c", "d", "e"].map((id) => ({ id, text: id }));
  const firsts = Array.from({ length: count }, (_, at) => at).filter((at) => at < partnerOf(at));
  const pairs = firsts.map((at) => [`q${at}`, `q${partnerOf(at)}`] as const);
  return definitionOf({
    ...cleanQuestionnaire,
    questions: pairs.flat().map((id) => ({ id, text: `What of ${id}?`, options })),
    decision: {
      fallback: "uptime",
      rules: [
        {
          when: pairs.flatMap(([one, other]) =>
            options.map(({ id }) => ({ [one]: id, [other]: id })),
          ),
          segment,
        },
      ],
    },
  });
}
