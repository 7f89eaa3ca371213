import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import utility from "../../../questionnaires/utility-services.json?raw";
import "../../../src/console/console.css";
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
  for (const audience of ["Sales rep, on a call", "Sales rep, step by step", "Website visitor"]) {
    const choice = screen.getByLabelText("Seen by");
    await userEvent.selectOptions(choice, audience);
    await screen.findByRole("region", { name: "Preview" });
    await expect.poll(() => document.querySelectorAll(".nd-unseen").length).toBeGreaterThan(0);
    expect(lengthOfUnseen()).toBeLessThanOrEqual(1);
  }
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
