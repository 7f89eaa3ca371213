import { expect, test } from "vitest";
import { placeIn } from "../../../src/interview/calls/placeIn.ts";

/** A text with | where the place is. */
function marked(text: string): [text: string, place: number] {
  return [text.replace("|", ""), text.indexOf("|")];
}

test.each([
  ["wants a c|", "asked wants a c fo", "asked wants a c| fo"],
  ["wants a |", "wants a fo", "wants a |fo"],
  ["wants a |", "fo wants a ", "fo wants a |"],
  ["one| two", "one and two", "one| and two"],
  ["o|ne two", "zero one two", "zero o|ne two"],
  ["one two| three", "one 2 three", "one 2| three"],
  ["one two| three", "one three", "one |three"],
  ["|Friday", "call Friday", "|call Friday"],
  ["|", "call", "|call"],
  ["a\nb|\nc", "x\na\nb\nc", "x\na\nb|\nc"],
])("in %j, of which another tab makes %j, one goes on at %j", (before, now, after) => {
  expect([now, placeIn(...marked(before), now)]).toEqual(marked(after));
});
