import { screen } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { RepConsoleProps } from "../../../src/faces/console/index.ts";
import { parts } from "../../../src/faces/console/parts.ts";
import { barriers } from "../widget/barriers.ts";
import { shipped } from "../widget/shipped.ts";
import { click, overrule, press, says, sit, write } from "./desk.tsx";
import { withReasons } from "./oven.ts";

interface State extends Partial<RepConsoleProps> {
  readonly reach?: () => Promise<void>;
}

const states: Record<string, State> = {
  empty: {},
  "with facts, a bad one among them": { known: { size: 5, need: "gold" } },
  "mid-call": {
    reach: async () => {
      await press(`${says("w")}0`);
      await write("Account", "Hofmann");
      await userEvent.click(screen.getByText(/^Still possible/));
      await userEvent.click(screen.getByText("Ruled out", { exact: false }));
    },
  },
  "with a note on a question": {
    reach: () => press(`${says("q")}{Shift>}1{/Shift}.Queues at noon`),
  },
  complete: { reach: () => press(says("waz")) },
  ...Object.fromEntries(
    parts.map(({ part, letter }) => [
      `with its ${part} open and ticked`,
      {
        reach: async () => {
          await press(`${says("e")}${letter}`);
          for (const box of screen.queryAllByRole("checkbox")) await userEvent.click(box);
        },
      },
    ]),
  ),
  overruled: {
    reach: async () => {
      await press(says("e"));
      await overrule("room", "Saw the shop");
    },
  },
  overruling: {
    definition: withReasons,
    reach: async () => {
      await press(says("e"));
      await click("Choose another segment");
      await userEvent.click(screen.getByRole("radio", { name: "Another reason" }));
    },
  },
  "several people of one account": {
    account: "Hofmann",
    reach: async () => {
      await press(says("q"));
      await click("Another person");
      await press(`{Escape}${says("e")}`);
      await screen.findByText("They answer differently");
    },
  },
  "not copied": { reach: () => press(`${says("q")}{Shift>}c{/Shift}`) },
  keys: { reach: () => press("?") },
  "past calls, none": { reach: () => press("{Shift>}l{/Shift}") },
  "past calls, one about to be deleted": {
    reach: async () => {
      await press(`${says("q")}{Shift>}l{/Shift}`);
      await userEvent.click(await screen.findByRole("button", { name: /^Delete for good/ }));
    },
  },
  "in German": { language: "de", reach: () => press(says("qz")) },
};

async function enter({ reach, ...props }: State, scheme: string): Promise<void> {
  document.documentElement.lang = "en";
  document.documentElement.style.colorScheme = scheme;
  document.body.style.background = "light-dark(#fff, #12161a)";
  await sit(props);
  await reach?.();
}

const widths = [360, 1280];

describe.each(widths)("at %i px", (width) => {
  beforeEach(() => page.viewport(width, 900));

  describe.each(["light", "dark"])("in %s colours", (scheme) => {
    test.each(Object.entries(states))("nothing is in anybody's way: %s", async (_, state) => {
      await enter(state, scheme);
      expect(await found()).toEqual([]);
      expect(widerThanThePage()).toEqual([]);
    });
  });

  test.each(shipped)("$name fits the page, asked and answered", async ({ definition }) => {
    await enter({ definition }, "light");
    for (const digit of ["1", "2", "1", "1"]) {
      await press(digit);
      expect(widerThanThePage()).toEqual([]);
    }
    expect(await found()).toEqual([]);
  });
});

/**
 * What axe finds. It can't judge the colours of what is under the line at the foot, nor those of a single sign, and doesn't
 * know that a window is above all.
 */
async function found(): Promise<string[]> {
  const dock = document.querySelector<HTMLElement>(".ndc-dock");
  if (dock) dock.style.position = "static";
  const open = document.querySelector<HTMLElement>("dialog[open]");
  if (open) open.style.zIndex = "9";
  const sign =
    /^color-contrast: [^:]*(kbd(?:\[dir="ltr"\])?|\.nd-fit-sign[^:]*|\.ndc-offered[^:]*): Element content (is too short|contains only non-text)/;
  return (await barriers()).filter(
    (barrier) => !sign.test(barrier.replaceAll(/:nth-child\(\d+\)/g, "")),
  );
}

/** What makes the page scroll sideways. */
function widerThanThePage(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.querySelectorAll("main *")]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    .map(({ className, textContent }) => `${className}: ${textContent}`);
}
