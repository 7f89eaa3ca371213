import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { RepConsole } from "../../../src/faces/console/index.ts";
import { Diagnostic } from "../../../src/faces/widget/index.ts";
import { stall } from "./stall.ts";

test("a server without a document can serve the widget", () => {
  expect(typeof document).toBe("undefined");
  const html = renderToString(createElement(Diagnostic, { definition: stall, language: "ar" }));
  expect(html).toContain("ماذا يحتاج كشكك؟");
});

const known = { days: "one", goods: "fruit", failure: "rain" };

test.each([
  ["the widget", createElement(Diagnostic, { definition: stall })],
  ["a result", createElement(Diagnostic, { definition: stall, audience: "rep", known })],
  ["what fits nothing", createElement(Diagnostic, { definition: stall, known: { days: "?" } })],
  ["the console", createElement(RepConsole, { definition: stall, known, account: "Acme" })],
])("%s reads neither clock nor chance while a server renders it", (_, element) => {
  const clock = vi.spyOn(Date, "now");
  const chance = [vi.spyOn(Math, "random"), vi.spyOn(crypto, "getRandomValues")];
  renderToString(element);
  for (const read of [clock, ...chance]) expect(read).not.toHaveBeenCalled();
});
