import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { Diagnostic } from "../../src/widget/index.ts";
import { stall } from "./stall.ts";

test("a server without a document can serve the widget", () => {
  expect(typeof document).toBe("undefined");
  const html = renderToString(createElement(Diagnostic, { definition: stall, language: "ar" }));
  expect(html).toContain("ماذا يحتاج كشكك؟");
});
