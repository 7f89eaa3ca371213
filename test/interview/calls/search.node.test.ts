import { expect, test } from "vitest";
import { searchCalls } from "../../../src/interview/calls/search.ts";
import { callOf } from "./calls.ts";

const calls = [
  callOf(
    "one",
    { name: "account", value: "Müller & Söhne" },
    { name: "person", value: "Zoë Straßer" },
    { name: "role", value: "Einkauf" },
    {
      name: "outcome",
      value: { segment: "bold", name: "Grow Fast", complete: true, close: false },
    },
  ),
  callOf(
    "two",
    { name: "account", value: "Hofmann" },
    { name: "note", value: "Knows Muller from the fair" },
    { name: "note goal", value: "By MAY, says İpek" },
  ),
];

test.each([
  ["", ["one", "two"]],
  ["  ", ["one", "two"]],
  ["muller", ["one", "two"]],
  ["MÜLLER", ["one", "two"]],
  ["zoe", ["one"]],
  ["strasser", ["one"]],
  ["STRASSER einkauf", ["one"]],
  ["grow sohne", ["one"]],
  ["muller may", ["two"]],
  ["ipek", ["two"]],
  ["muller nobody", []],
  ["bold", []],
])("“%s” finds %j: all words, in any part, whatever their case and accents", (words, found) => {
  expect(searchCalls(calls, words).map(({ id }) => id)).toEqual(found);
});
