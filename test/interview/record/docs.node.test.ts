import { readFileSync } from "node:fs";
import { parse } from "jsonc-parser";
import { expect, test } from "vitest";
import { interviewRecord } from "../../../src/interview/record/schema.ts";
import { expectRecord } from "./expectRecord.ts";

const page = readFileSync(new URL("../../../docs/records.md", import.meta.url), "utf8");
const examples = [...page.matchAll(/```jsonc\n(.*?)```/gs)].map(([, text = ""]) => parse(text));

test.each([
  ["a website", 0],
  ["a call", 1],
  ["what is set aside", 2],
])("the example of %s in the documentation is a record, with no part that none has", (_, at) => {
  expectRecord(examples[at]);
});

test("between them the examples have every part of a record", () => {
  const parts = new Set(examples.flatMap((example) => Object.keys(example)));
  expect([...parts].toSorted()).toEqual(Object.keys(interviewRecord.shape).toSorted());
});

test("the call of the documentation begins with the interview of the website", () => {
  const [website, call] = examples;
  expect(call.startedFrom).toBe(website.interview);
  expect(call.facts.late).toEqual({ ...website.answers.late, value: "stop", source: "website" });
});
