import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { misfits } from "../../../src/index.ts";
import { accountOf, comparedWith } from "../../../src/interview/calls/account.ts";
import type { Call, Change } from "../../../src/interview/calls/call.ts";
import { rolesIn } from "../../../src/interview/calls/committee.ts";
import { givenBy } from "../../../src/interview/calls/givenBy.ts";
import { leadScore } from "../../../src/interview/calls/leadScore.ts";
import { randomGiven } from "../../questionnaire/decision/randomGiven.ts";
import { definitionOf } from "../../questionnaire/definition/definitionOf.ts";
import { randomDefinition } from "../../randomDefinition.ts";
import { offer } from "../session/offer.ts";
import { answer, begun, callOf } from "./calls.ts";

/** A call with somebody in a role; begun a millisecond later each time. */
function spoken(id: string, role: string, ...changes: readonly Change[]): Call {
  return callOf(
    id,
    begun(),
    { name: "person", value: id },
    { name: "role", value: role },
    ...changes,
  );
}

const saver = spoken("Ada", "Finance", answer("goal", "save"));
const grower = spoken("Ben", "Sales", answer("goal", "grow"), answer("pace", "fast"));
const begunOnly = spoken("Cem", "Works", answer("goal", "grow"));

test("what a person answered on the website they have said, and the account has not", () => {
  const website: Change = { name: "website", value: { interview: "w", answers: { goal: "grow" } } };
  const dora = spoken("Dora", "Owner", { name: "known goal", value: "grow" }, website);
  const view = accountOf(offer, [saver, dora]);
  expect(view.disagreements.map(({ question }) => question)).toEqual(["goal"]);
  const known = spoken("Eve", "Owner", { name: "known goal", value: "grow" });
  expect(accountOf(offer, [saver, known]).disagreements).toEqual([]);
});

test("of an account, the points of all settled calls are summed", () => {
  const view = accountOf(offer, [saver, grower, begunOnly]);
  expect(view.people.map(({ call, segment, isDecided }) => [call.id, segment, isDecided])).toEqual([
    ["Ada", "thrifty", true],
    ["Ben", "bold", true],
    ["Cem", "bold", false],
  ]);
  expect(view.scores).toEqual({ thrifty: 2, bold: 4, giant: 0 });
  expect(view.segment).toBe("bold");
});

test("of equal sums the earlier segment of the questionnaire is the account's", () => {
  const bold = spoken(
    "Dee",
    "Sales",
    answer("goal", "grow"),
    answer("pace", "unsure"),
    answer("team", "some"),
  );
  const view = accountOf(offer, [bold, saver]);
  expect(view.scores).toEqual({ thrifty: 2, bold: 2, giant: 0 });
  expect(view.people.map(({ segment }) => segment)).toEqual(["bold", "thrifty"]);
  expect(view.segment).toBe("thrifty");
});

test("where a rule turned everybody the same way, the account goes that way too", () => {
  const large: Change = { name: "known size", value: 500 };
  const view = accountOf(offer, [
    spoken("Ada", "Finance", large, answer("goal", "save")),
    spoken("Ben", "Sales", large, answer("goal", "grow")),
  ]);
  expect(view.segment).toBe("giant");
});

test("a call that was settled out of order counts with all that was said in it", () => {
  const distributor = definitionOf(
    JSON.parse(readFileSync("test/questionnaires/industrial-distributor.json", "utf8")),
  );
  const settled = spoken(
    "Ada",
    "Works",
    answer("improve", "speed"),
    answer("buying", "when-broken"),
  );
  const view = accountOf(distributor, [settled]);
  expect(view.people.map(({ isDecided }) => isDecided)).toEqual([true]);
  expect(view.segment).toBe(view.people[0]?.segment);
  expect(Math.max(...Object.values(view.scores))).toBe(view.scores[view.segment ?? ""]);
  expect([...(view.people[0]?.answers.keys() ?? [])]).toEqual(["buying", "improve"]);
});

test("without a settled call an account has no segment", () => {
  expect(accountOf(offer, [begunOnly])).toMatchObject({ segment: null, disagreements: [] });
  expect(accountOf(offer, []).people).toEqual([]);
});

test("a question that people answer differently is named, with who said what and a role yet to be heard", () => {
  const { disagreements, unheard } = accountOf(offer, [saver, grower, begunOnly]);
  expect(
    disagreements.map(({ question, answers }) => [
      question,
      answers.map(({ options, by }) => [options, by.map(({ id }) => id)]),
    ]),
  ).toEqual([
    [
      "goal",
      [
        [["save"], ["Ada"]],
        [["grow"], ["Ben", "Cem"]],
      ],
    ],
  ]);
  const member = offer.segments[1]?.rep?.playbook.buying.committee[0];
  expect(unheard).toEqual(member);
});

test("where the whole committee was heard, whoever stood alone is asked again", () => {
  const role = offer.segments[1]?.rep?.playbook.buying.committee[0]?.role;
  const heard = spoken(
    "Ben",
    `  ${`${role}`.toUpperCase()}`,
    answer("goal", "grow"),
    answer("pace", "fast"),
  );
  const { disagreements, unheard } = accountOf(offer, [begunOnly, saver, heard]);
  expect(unheard).toBeNull();
  expect(disagreements[0]?.alone).toEqual(saver);
});

/** The offer with two in each committee, of whom the second signs, and accounts that go by who signs. */
const signed = definitionOf({
  ...offer,
  rep: { ...offer.rep, account: "signer" },
  segments: offer.segments.map((segment) => {
    const { rep } = segment;
    if (!rep) return segment;
    const committee = [
      { role: "Works", cares: "That it runs" },
      { role: { en: "Owner" }, cares: "What it costs", signs: true as const },
    ];
    const { playbook } = rep;
    const buying = { ...playbook.buying, committee };
    return { ...segment, rep: { ...rep, playbook: { ...playbook, buying } } };
  }),
});

test("where an account goes by who signs, their calls decide, and nobody else’s", () => {
  const owner = spoken("Dee", "owner", answer("goal", "save"));
  const others = [grower, spoken("Eve", "Sales", answer("goal", "grow"), answer("pace", "fast"))];
  expect(accountOf(signed, [owner, ...others])).toMatchObject({
    segment: "thrifty",
    scores: { thrifty: 2, bold: 0, giant: 0 },
    lacksSigner: false,
  });
  expect(accountOf(offer, [owner, ...others]).segment).toBe("bold");
});

test("until who signs is heard to the end, all count alike, and that is told", () => {
  const undecided = spoken("Dee", "Owner", answer("goal", "grow"));
  for (const calls of [
    [saver, grower],
    [saver, grower, undecided],
  ]) {
    expect(accountOf(signed, calls)).toMatchObject({ segment: "bold", lacksSigner: true });
    expect(accountOf(offer, calls)).toMatchObject({ segment: "bold", lacksSigner: false });
  }
  // Without a segment there is nothing that anybody could lack.
  expect(accountOf(signed, [undecided])).toMatchObject({ segment: null, lacksSigner: false });
});

test("who signs is asked before others, and whom nobody found is told: neither spoken to nor known", () => {
  const view = accountOf(signed, [saver, grower]);
  expect(view.unheard?.signs).toBe(true);
  expect(view.notFound.map(({ role }) => role)).toEqual(["Works", { en: "Owner" }]);
  const heard = spoken("Fay", "works", answer("goal", "grow"), answer("pace", "fast"));
  const knows = spoken("Gus", "Sales", answer("goal", "grow"), answer("pace", "fast"), {
    name: "committee bold 1",
    value: "Ms Hahn",
  });
  expect(accountOf(signed, [heard, grower]).notFound.map(({ role }) => role)).toEqual([
    { en: "Owner" },
  ]);
  expect(accountOf(signed, [heard, knows]).notFound).toEqual([]);
});

test("the roles to choose from are those of all committees, the segment’s own first, each once", () => {
  expect(rolesIn(signed, null)).toEqual(["Works", { en: "Owner" }]);
  const own = offer.segments[1]?.rep?.playbook.buying.committee[0]?.role;
  const roles = rolesIn(offer, "bold");
  expect(roles[0]).toEqual(own);
  expect(roles).toHaveLength(offer.segments.length);
});

test("who is not sure contradicts nobody", () => {
  const unsure = spoken("Dee", "Works", answer("goal", "grow"), answer("pace", "unsure"));
  expect(accountOf(offer, [grower, unsure]).disagreements).toEqual([]);
});

test("of a person with two calls only the later one counts", () => {
  const again = callOf(
    "again",
    begun("offer", 5000),
    { name: "person", value: " ada " },
    { name: "role", value: "FINANCE" },
    answer("goal", "grow"),
    answer("pace", "fast"),
  );
  const view = accountOf(offer, [saver, again]);
  expect(view.people.map(({ call }) => call.id)).toEqual(["again"]);
  expect(view.segment).toBe("bold");
});

test("a later call in which they have said nothing leaves what they said before", () => {
  const about = { name: "note", value: "Rang off at once" } as const;
  const who = [begun("offer", 5000), { name: "person", value: "Ada" } as const];
  const again = callOf("again", ...who, { name: "role", value: "Finance" }, about);
  const view = accountOf(offer, [again, saver, grower]);
  expect(view.people.map(({ call }) => call.id)).toEqual(["Ada", "Ben"]);
  expect(view.segment).toBe("bold");
  // Nothing is said in either.
  expect(accountOf(offer, [spoken("Ada", "Finance"), again]).people).toMatchObject([
    { call: { id: "again" } },
  ]);
});

test("a segment that a person chose counts instead of what the answers of that call say, with their weight", () => {
  const choice: Change = { name: "overrule", value: { segment: "giant", reason: "Bought out" } };
  const chosen = spoken("Dee", "Sales", answer("goal", "grow"), answer("pace", "fast"), choice);
  const view = accountOf(offer, [saver, chosen]);
  expect(view.people.map(({ segment }) => segment)).toEqual(["thrifty", "giant"]);
  expect(view.scores).toEqual({ thrifty: 2, bold: 0, giant: 4 });
  expect(view.segment).toBe("giant");
  const unsaid = accountOf(offer, [saver, spoken("Dee", "Sales", choice)]);
  expect(unsaid.scores).toEqual({ thrifty: 2, bold: 0, giant: 1 });
  expect(accountOf(offer, [spoken("Dee", "Sales", choice)]).segment).toBe("giant");
});

test("a later call that a person placed elsewhere has shifted", () => {
  const choice: Change = { name: "overrule", value: { segment: "giant", reason: "Bought out" } };
  const later = spoken("Ada", "Finance", answer("goal", "save"), choice);
  expect(comparedWith(offer, saver, later)).toMatchObject({
    before: "thrifty",
    after: "giant",
    isShifted: true,
  });
});

test("people without a name are not taken for one", () => {
  const nobody = (id: string) => callOf(id, begun("offer", id.length), answer("goal", "save"));
  expect(accountOf(offer, [nobody("a"), nobody("bb")]).people).toHaveLength(2);
});

test("a later call shows which answers changed, and whether the segment shifted", () => {
  expect(comparedWith(offer, saver, grower)).toEqual({
    before: "thrifty",
    after: "bold",
    isShifted: true,
    changed: [{ question: "goal", before: ["save"], after: ["grow"] }],
  });
  expect(comparedWith(offer, saver, saver)).toMatchObject({ isShifted: false, changed: [] });
});

test("a call that has only begun has shifted nothing while the segment is still possible", () => {
  expect(comparedWith(offer, grower, callOf("later", begun())).isShifted).toBe(false);
});

test("an old call opens with what still fits, and says what doesn't", () => {
  const call = callOf(
    "c",
    begun("offer", 1, "2025-01"),
    answer("goal", "sell"),
    answer("pace", "fast"),
    answer("constructor", "x"),
    { name: "known size", value: "huge" },
    { name: "known goal", value: "grow" },
  );
  const { given } = givenBy(offer, call);
  expect(given).toEqual({ known: { goal: "grow" }, answers: { pace: "fast" } });
  expect(
    misfits(offer, call)
      .map(({ question, why }) => `${question} ${why}`)
      .sort(),
  ).toEqual(["constructor no-such-question", "goal no-such-answer", "size no-such-answer"]);
});

test("what is left of any call fits, and nothing that fits is left out", () => {
  fc.assert(
    fc.property(
      randomDefinition().chain((definition) =>
        randomGiven(definition).map((given) => ({ definition, given })),
      ),
      ({ definition, given: { known = {}, answers = {} } }) => {
        const fit = givenBy(definition, { known, answers, goesOn: false });
        expect(misfits(definition, fit.given)).toEqual([]);
        const left = Object.keys(fit.given.known).length + Object.keys(fit.given.answers).length;
        const all = Object.keys(known).length + Object.keys(answers).length;
        expect(left + misfits(definition, { known, answers }).length).toBe(all);
      },
    ),
  );
});

test("the lead score is what a segment's weights make of the signals seen", () => {
  const [segment] = offer.segments;
  if (!segment?.rep) throw new Error("No segment.");
  const weights = [3, 2, -4];
  const signals = weights.map((weight) => ({ text: `${weight}`, weight }));
  const weighing = { ...segment, rep: { ...segment.rep, signals } };
  expect(leadScore(weighing, [0, 2, 7])).toEqual({ score: -1, most: 5 });
  expect(leadScore({ ...segment, rep: { ...segment.rep, signals: [] } }, [0])).toEqual({
    score: 0,
    most: 0,
  });
});
