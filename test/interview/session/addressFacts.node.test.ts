import { expect, test } from "vitest";
import { factOf, factsIn } from "../../../src/interview/session/addressFacts.ts";

test("an address says of the questions named what it has of them, and nothing of others", () => {
  const address = new URLSearchParams("employees=120&plan=pro&size=&token=secret");
  expect(factsIn(address, ["employees", "plan", "size", "country"])).toEqual({
    employees: "120",
    plan: "pro",
    size: "",
  });
  expect(factsIn(address, [])).toEqual({});
});

test.each([
  ["steel,tools", ["steel", "tools"]],
  ["Steel,2", ["Steel", "2"]],
  ["steel", "steel"],
  ["1,200", "1,200"],
  ["120", "120"],
])("%s, ids with commas between them or one number, is %j", (value, fact) => {
  expect(factOf(value)).toEqual(fact);
});
