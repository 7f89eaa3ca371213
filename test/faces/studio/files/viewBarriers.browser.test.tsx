import { screen } from "@testing-library/react";
import axe from "axe-core";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import utility from "../../../questionnaires/utility-services.json?raw";
import { axeOptions, barriers, barriersIn } from "../../widget/barriers.ts";
import { click, goTo, paste, sitDown } from "../studio.tsx";

test("the start and the guided start have no barriers", async () => {
  sitDown();
  await screen.findByRole("button", { name: /Services for utilities/ });
  expect(await barriers()).toEqual([]);
  await click("Begin a new one");
  await click("Add a segment");
  await click("Make the questionnaire");
  await screen.findByText("Give it a title.");
  expect(await barriers()).toEqual([]);
});

/** What keeps somebody from using the part that is open; the frame around it is another's to look at. */
async function barriersInPart(): Promise<string[]> {
  const [part] = screen.getAllByRole("tabpanel");
  return barriersIn(await axe.run(part as HTMLElement, axeOptions));
}

test("translating, publishing and history have no barriers", async () => {
  // Where nothing lies over the lower edge: axe can't judge colours of what is under it.
  await page.viewport(1400, 900);
  sitDown();
  await paste(utility);
  await goTo("Translate");
  await click("Add a language");
  expect(await barriersInPart()).toEqual([]);
  await userEvent.keyboard("{Escape}");
  await userEvent.click(screen.getByText("For translators"));
  expect(await barriersInPart()).toEqual([]);
  await goTo("Publish");
  await click("Make the public form");
  await screen.findByText("The public form is ready.");
  expect(await barriersInPart()).toEqual([]);
  await goTo("History");
  await userEvent.fill(screen.getByLabelText("Name for the version as it is now"), "As it was");
  await click("Keep this version");
  await click("Compare “As it was” with the version now");
  await screen.findByText(/^Nobody changes segment/);
  expect(await barriersInPart()).toEqual([]);
});
