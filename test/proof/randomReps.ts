import fc from "fast-check";
import type { Definition, Question } from "../../src/index.ts";

type Segment = Definition["segments"][number];
type Rep = NonNullable<Segment["rep"]>;

/** What the segments of a questionnaire may say to the sales team: whom what suits, what they are worth, a mail. */
export function randomReps({ segments, questions }: Definition) {
  return fc.tuple(
    ...segments.map(({ rep }) => (rep ? randomRep(rep, questions) : fc.constant({}))),
  );
}

function randomRep(rep: Rep, questions: readonly Question[]): fc.Arbitrary<{ rep: Rep }> {
  const when = whenOver(questions);
  const some = <Item extends object>([first]: readonly Item[]) =>
    fc.array(
      fc.option(when, { nil: undefined, freq: 8 }).map((when) => ({ ...(first as Item), when })),
      { minLength: 1, maxLength: 3 },
    );
  return fc
    .record({
      tier: fc.constantFrom(undefined, 1, 1, 2, 3, 3, "decline"),
      economics: fc.option(economics, { nil: undefined }),
      evidence: some(rep.playbook.evidence),
      nextSteps: some(rep.playbook.nextSteps),
      when: fc.option(when, { nil: undefined }),
      followUp: fc.option(fc.record({ subject: mail, body: mail }), { nil: undefined }),
    })
    .map(({ tier, economics, evidence, nextSteps, when, followUp }) => ({
      rep: JSON.parse(
        JSON.stringify({
          ...{ ...rep, tier, economics },
          fit: when && [{ text: rep.need, when }],
          playbook: { ...rep.playbook, evidence, nextSteps, followUp },
        }),
      ),
    }));
}

const economics = fc.record(
  {
    share: fc.constantFrom(0.2, 0.25, 0.33, 0.335, 0.5),
    winRate: fc.constantFrom(0.2, 0.4),
    contractValue: fc.constantFrom(5000, 9000),
    costToServe: fc.constant(2000),
    acquisitionCost: fc.constantFrom(1000, 9000),
    cycleDays: fc.constantFrom(10, 20, 0),
    churn: fc.constantFrom(0, 0.05, 0.3),
  },
  { requiredKeys: ["share", "contractValue", "costToServe", "acquisitionCost", "cycleDays"] },
);

const mail = fc
  .array(fc.constantFrom("Dear ", "{person}", "{rep}", "{account}", "{Person}", "{}", "{", "}"))
  .map((parts) => parts.join(""));

/** A condition on some of the questions, or a list of such. */
function whenOver(questions: readonly Question[]) {
  const clause = fc.constantFrom(...questions).chain(({ id, options, unsure = false }) => {
    const answers = [
      ...options.map((option) => option.id),
      ...(unsure === false ? [] : ["unsure"]),
    ];
    return fc.subarray(answers, { minLength: 1 }).map((named) => [id, named] as const);
  });
  const condition = fc
    .array(clause, { minLength: 1, maxLength: 3 })
    .map((clauses) => Object.fromEntries(clauses));
  return fc.array(condition, { minLength: 1, maxLength: 2 });
}
