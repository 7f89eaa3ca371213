import { cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { PreviewPanel } from "../../../../src/faces/studio/preview/PreviewPanel.tsx";
import { barriers } from "../../widget/barriers.ts";
import { bakery } from "../proof/bakery.ts";
import { sit } from "../proof/desk.tsx";

afterEach(cleanup);

const wear = (theme: string) => userEvent.selectOptions(screen.getByLabelText("Theme"), theme);
const button = () => document.querySelector(".nd .nd-button") as HTMLElement;
async function colour(): Promise<string> {
  await Promise.all(
    button()
      .getAnimations()
      .map(({ finished }) => finished),
  );
  return getComputedStyle(button()).backgroundColor;
}
/** What a browser's own picker does, which no test can reach. */
const pick = (value: string) =>
  fireEvent.change(screen.getByLabelText("Colour"), { target: { value } });

test("each theme is seen at once, with what a website writes for it, and has no barriers", async () => {
  sit(bakery(), (play) => (
    <main>
      <h2>Studio</h2>
      <PreviewPanel play={play} />
    </main>
  ));
  const seen = [await colour()];
  for (const [theme, name] of [
    ["Black and white", "plain"],
    ["Blue", "sea"],
    ["Plum, rounder", "plum"],
    ["Clay, warm", "clay"],
  ] as const) {
    await wear(theme);
    screen.getByText(`<needs-diagnostic class="nd-theme-${name}">`);
    seen.push(await colour());
    expect(await barriers()).toEqual([]);
  }
  expect(new Set(seen).size).toBe(5);
  await wear("Green");
  expect(await colour()).toBe(seen[0]);
});

test("a colour of one's own is worn where it can be read, and refused where it can't", async () => {
  sit(bakery(), (play) => <PreviewPanel play={play} />);
  await wear("Your own colour");
  pick("#a3195b");
  const worn = await colour();
  screen.getByText(
    "needs-diagnostic { --nd-accent: color-mix(in oklab, #a3195b 64%, CanvasText); }",
  );
  // Yellow, which vanishes on white.
  pick("#ffe000");
  expect(screen.getByRole("alert").textContent).toMatch(
    /contrast would be [1-3]\.\d .*4\.5 is the/,
  );
  expect(await colour()).toBe(worn);
  // And a blue so dark that it vanishes on black.
  pick("#000033");
  expect(screen.getByRole("alert").textContent).toMatch(/Not taken/);
  expect(await colour()).toBe(worn);
  pick("#0a58ca");
  expect(screen.queryByRole("alert")).toBeNull();
  expect(await colour()).not.toBe(worn);
});
