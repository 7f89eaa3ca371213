import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import utility from "../../../questionnaires/utility-services.json?raw";
import "../../../../src/faces/console/console.css";
import { goTo, paste, sitDown } from "../studio.tsx";

/** How much longer the page is for what is read and not seen. */
function lengthOfUnseen(): number {
  const height = () => document.documentElement.scrollHeight;
  const whole = height();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(":is(.nd-unseen, .st-unseen) { display: none !important }");
  document.adoptedStyleSheets.push(sheet);
  const seen = height();
  document.adoptedStyleSheets.pop();
  return whole - seen;
}

test("under the preview of a short view there are no blank pixels", async () => {
  await page.viewport(1280, 500);
  sitDown();
  await paste(utility);
  await goTo("History");
  await goTo("Preview");
  await userEvent.selectOptions(screen.getByLabelText("Seen by"), "Sales rep, step by step");
  const stage = within(await screen.findByRole("region", { name: "Preview" }));
  const begin = stage.queryByRole("button", { name: "Begin" });
  if (begin) await userEvent.click(begin);
  for (;;) {
    const [answer] = stage.queryAllByRole("radio");
    if (!answer) break;
    await userEvent.click(answer);
    const go = stage.queryByRole("button", { name: "Continue" });
    if (go) await userEvent.click(go);
  }
  const lowest = () =>
    [...document.querySelectorAll(".st-stage .nd-unseen")].map(
      (unseen) => unseen.getBoundingClientRect().bottom,
    );
  // It stands far down in what is scrolled.
  expect(Math.max(...lowest())).toBeGreaterThan(window.innerHeight);
  expect(lengthOfUnseen()).toBeLessThanOrEqual(1);
});

test("nor under any other part of the studio that scrolls", async () => {
  await page.viewport(1280, 500);
  sitDown();
  await paste(utility);
  for (const section of ["Edit", "Map", "Examples", "Translate", "Publish", "History"]) {
    await goTo(section);
    for (const side of ["Effect", "Findings"]) {
      await goTo(side);
      expect(lengthOfUnseen(), `${section}, ${side}`).toBeLessThanOrEqual(1);
    }
  }
});
