import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { RepConsole } from "../../../src/faces/console/index.ts";
import { shipped } from "../widget/shipped.ts";
import { card, marked, openStore, playbookOf, press, says, sit } from "./desk.tsx";
import { oven } from "./oven.ts";

afterEach(() => page.viewport(414, 896));

/** How much of an element can be seen, from 0 to 1. */
function inSight(element: Element): Promise<number> {
  return new Promise((seen) => {
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      seen(entry?.intersectionRatio ?? 0);
    });
    observer.observe(element);
  });
}

test.each(shipped)("$name opens where the page is, beside a softphone too", async (one) => {
  await page.viewport(360, 500);
  const store = await openStore();
  render(
    <>
      <div style={{ blockSize: 300 }}>The host's own</div>
      <RepConsole definition={one.definition} store={store} />
    </>,
  );
  expect(marked()).not.toBeNull();
  expect(scrollY).toBe(0);
});

test.each(["w", "e"])("a call opens again where the page is: %s", async (letter) => {
  await page.viewport(360, 500);
  const store = await sit();
  await press(letter);
  const answered = playbookOf();
  cleanup();
  scrollTo(0, 0);
  await sit({ store });
  await expect.poll(playbookOf).toBe(answered);
  expect(scrollY).toBe(0);
});

test.each([
  [360, 740],
  [1400, 860],
])("at %i by %i the segment and its approach are in sight once it is settled", async (...size) => {
  await page.viewport(...size);
  await sit();
  await press(says("e"));
  const heading = screen.getByRole("heading", { name: playbookOf() ?? "" });
  const approach = document.querySelector(".nd-meaning") as Element;
  await expect.poll(() => inSight(heading)).toBeGreaterThan(0.99);
  await expect.poll(() => inSight(approach)).toBeGreaterThan(0.99);
});

test("beside a softphone segment and approach are in sight while it is asked on", async () => {
  await page.viewport(360, 740);
  await sit();
  await press(says("w"));
  const digest = screen.getByText("What room means. Bring bread.", { selector: ".ndc-digest" });
  await expect.poll(() => inSight(digest)).toBeGreaterThan(0.99);
});

test("beside a softphone what to ask next comes into sight after an answer out of turn", async () => {
  await page.viewport(360, 400);
  await sit();
  const next = marked();
  await press(says("x"));
  expect(marked()).toBe(next);
  await expect.poll(() => inSight(card(next ?? ""))).toBeGreaterThan(0.99);
});

test("what became of copying is in sight wherever one is", async () => {
  await page.viewport(1400, 600);
  await sit({ definition: shipped[0]?.definition ?? oven });
  await press("1{Shift>}c{/Shift}");
  const said = await screen.findByText(/^(Note copied|This could not be copied)/);
  await expect.poll(() => inSight(said)).toBeGreaterThan(0.99);
  await press("{Escape}2");
  await expect.poll(() => said.textContent).toBe("");
});

test("at 1280 by 800 the banner lies over no question once the marked one has room below it", async () => {
  await page.viewport(1280, 800);
  const fintech = shipped.find(({ name }) => name.includes("fintech"))?.definition;
  await sit({ definition: fintech ?? oven });
  await press("1111");
  const banner = document.querySelector(".ndc-questions > .ndc-hint") as Element;
  const [first] = document.querySelectorAll("[data-question]");
  const room = () =>
    (first?.getBoundingClientRect().top ?? 0) - banner.getBoundingClientRect().bottom;
  await expect.poll(room).toBeGreaterThanOrEqual(0);
});
