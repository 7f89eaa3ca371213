import fc from "fast-check";
import { expect, test } from "vitest";
import { newExample } from "../../../../src/faces/studio/desk/newExample.ts";
import { answerFields, toggled } from "../../../../src/faces/studio/examples/answerFields.ts";
import { verdictOf } from "../../../../src/faces/studio/examples/verdict.ts";
import { check } from "../../../../src/proof/index.ts";
import { faultyDefinition } from "../../../proof/randomQuestionnaire.ts";
import { definitionOf } from "../../../questionnaire/definition/definitionOf.ts";
import { runs } from "../../../runs.ts";
import { bakery } from "../proof/bakery.ts";

const definition = definitionOf(JSON.parse(bakery()));

test("an example is right where the check finds nothing wrong with it, and only there", () => {
  fc.assert(
    fc.property(faultyDefinition(), (any) => {
      const report = check(JSON.stringify(any), { today: "2026-11-21" });
      if (!report.ok) throw new Error("It can be read.");
      const found = report.findings.filter(({ code }) => code.startsWith("example-"));
      const wrong = (any.examples ?? []).flatMap((example, at) =>
        verdictOf(any, example).kind === "right" ? [] : [at],
      );
      expect(found.map(({ path }) => path[1])).toEqual(wrong);
    }),
    runs(40),
  );
});

test("what can be answered grows with the answers", () => {
  const ids = (answers: Record<string, string>) =>
    answerFields(definition, answers).map(({ question, isNext, counts }) =>
      [question.id, isNext && "next", counts && "counts"].filter(Boolean).join(" "),
    );
  expect(ids({})).toEqual(["size", "late next"]);
  expect(ids({ late: "depends" })).toEqual(["size", "late counts", "pays next"]);
  expect(ids({ late: "stop" })).toEqual(["size", "late counts"]);
});

test("of several options the first goes where there would be too many, and “not sure” stands alone", () => {
  const question = { ...definition.questions[1], choose: 2 } as (typeof definition.questions)[1];
  expect(toggled(question, [], "stop")).toBe("stop");
  expect(toggled(question, ["stop"], "wait")).toEqual(["stop", "wait"]);
  expect(toggled(question, ["stop", "wait"], "nothing")).toEqual(["wait", "nothing"]);
  expect(toggled(question, ["stop", "wait"], "unsure")).toBe("unsure");
  expect(toggled(question, ["unsure"], "stop")).toBe("stop");
  expect(toggled(question, ["stop"], "stop")).toBe(undefined);
});

test("a new example has a name of its own, and keeps a known number as its option", () => {
  const [size, ...others] = definition.questions;
  const options = [
    { id: "few", text: "Few", range: { below: 10 } },
    { id: "many", text: "Many", range: { from: 10 } },
  ];
  const ranged = definitionOf({ ...definition, questions: [{ ...size, options }, ...others] });
  const interview = { known: { size: 12, nobody: "x" }, answers: { late: "stop" } };
  expect(newExample(ranged, interview, "slow", "Corner shop")).toEqual({
    name: "Corner shop 2",
    answers: { size: "many", late: "stop" },
    segment: "slow",
  });
});
