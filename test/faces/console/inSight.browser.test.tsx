import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import {
  type CallStore,
  RepConsole,
  type RepConsoleProps,
} from "../../../src/faces/console/index.ts";
import type { Definition } from "../../../src/index.ts";
import { languagesOf } from "../../../src/questionnaire/definition/definition.ts";
import { answer, begun, keptOf } from "../../interview/calls/calls.ts";
import { longestWays, shipped } from "../widget/shipped.ts";
import {
  card,
  marked,
  openPart,
  openStore,
  playbookOf,
  press,
  says,
  sit,
  standing,
} from "./desk.tsx";
import { oven } from "./oven.ts";

afterEach(() => page.viewport(414, 896));

/** What part of an element can be seen, from 0 to 1: not cut off by what scrolls around it, nor under the dock. */
function inSight(element: Element): number {
  const own = element.getBoundingClientRect();
  let { left, top, right, bottom } = own;
  const cut = (by: { left: number; top: number; right: number; bottom: number }) => {
    [left, top] = [Math.max(left, by.left), Math.max(top, by.top)];
    [right, bottom] = [Math.min(right, by.right), Math.min(bottom, by.bottom)];
  };
  cut({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });
  const dock = document.querySelector(".ndc-dock");
  if (dock && !dock.contains(element)) {
    cut({ left, top, right, bottom: dock.getBoundingClientRect().top });
  }
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (getComputedStyle(around).overflowY !== "visible") cut(around.getBoundingClientRect());
  }
  const area = Math.max(0, right - left) * Math.max(0, bottom - top);
  return area / (own.width * own.height);
}

/** What has to be in sight, and isn't whole. */
function outOfSight(selectors: readonly string[]): string[] {
  return selectors.flatMap((selector) => {
    const element = document.querySelector(selector);
    const part = element ? inSight(element) : 0;
    // Half a pixel is what rounding may take.
    return part > 0.995 ? [] : [`${selector}: ${Math.floor(100 * part)} %`];
  });
}

const always = [".ndc-stands", '[data-note=""]', ".ndc-objection"];

/** A console under a bar as thin as that of the page of `npm start`. */
async function sitUnderBar(
  definition: Definition,
  props: Pick<RepConsoleProps, "known" | "suggestions" | "language" | "account"> = {},
  store: CallStore | null = null,
): Promise<void> {
  const kept = store ?? (await openStore());
  document.body.style.margin = "0";
  render(
    <>
      <div style={{ blockSize: 41 }}>The host's own</div>
      <main
        className="beside"
        style={{ padding: "8px 16px 0", ["--ndc-height" as never]: "calc(100dvh - 49px)" }}
      >
        <RepConsole definition={definition} store={kept} {...props} />
      </main>
    </>,
  );
}

/** Each shipped questionnaire in each of its languages that a console speaks. */
const spoken = shipped.flatMap(({ name, definition }) =>
  languagesOf(definition)
    .filter((language) => ["en", "de"].includes(language))
    .map((language) => ({ name, definition, language })),
);

describe.each([
  [1440, 900],
  [1024, 700],
  [768, 1024],
  [640, 800],
  [480, 800],
  [390, 844],
])("at %i by %i", (width, height) => {
  test.each(
    spoken,
  )("$name in $language: whatever is asked now is in sight, with where one stands, the note and the objection", async ({
    definition,
    language,
  }) => {
    await page.viewport(width, height);
    await sitUnderBar(definition, { language });
    const found: string[] = [];
    const look = () => {
      const out = outOfSight([".ndc-now", ...always]);
      if (out.length > 0) found.push(`${marked()}: ${out.join(", ")}`);
      if (width >= 1024 && document.documentElement.scrollHeight > height) {
        found.push(`${marked()}: the page scrolls`);
      }
    };
    look();
    const asked = definition.questions.filter(({ ask }) => ask !== "never");
    for (const at of asked.keys()) {
      await press(`{Shift>}${at + 1}{/Shift}`);
      look();
    }
    await press("1");
    for (let at = 0; marked() !== null && at < asked.length; at++) {
      look();
      await press("1");
    }
    expect(found).toEqual([]);
  });

  test.each(
    spoken,
  )("$name in $language: so it is with two suggestions for each question, however long the quotes are", async ({
    definition,
    language,
  }) => {
    await page.viewport(width, height);
    const asked = definition.questions.filter(({ ask }) => ask !== "never");
    const suggestions = asked.flatMap(({ id, options }) =>
      options.slice(0, 2).map((option) => ({
        question: id,
        option: option.id,
        quote: "We have that each week, ".repeat(20).trim(),
      })),
    );
    await sitUnderBar(definition, { suggestions, language });
    const found: string[] = [];
    for (const at of asked.keys()) {
      await press(`{Shift>}${at + 1}{/Shift}`);
      const out = outOfSight([".ndc-now", ".ndc-suggestions", ...always]);
      if (out.length > 0) found.push(`${marked()}: ${out.join(", ")}`);
    }
    expect(found).toEqual([]);
  });

  test.each(spoken)("$name in $language: so it is with an offer to go on with a call", async ({
    definition,
    language,
  }) => {
    await page.viewport(width, height);
    const store = await openStore();
    const [question] = definition.questions.filter(({ ask }) => ask !== "never");
    await store.keep(
      keptOf("before", [
        begun(definition.id, 1000, definition.version),
        { name: "account", value: "Hofmann" },
        answer(question?.id ?? "", question?.options[0]?.id ?? ""),
      ]),
    );
    await sitUnderBar(definition, { language, account: "Hofmann" }, store);
    await expect.poll(() => document.querySelector(".ndc-coming-back")).not.toBeNull();
    expect(outOfSight([".ndc-now", ".ndc-coming-back", ...always])).toEqual([]);
  });

  test.each(spoken)("$name in $language: the verdict on every segment is in sight", async ({
    definition,
    language,
  }) => {
    await page.viewport(width, height);
    const found: string[] = [];
    for (const { answers, decision } of longestWays(definition)) {
      await sitUnderBar(definition, { known: answers, language });
      expect(standing()).not.toMatch(/^(Leads|Vorn)/);
      const out = outOfSight([".ndc-verdict", ...always]);
      if (out.length > 0) found.push(`${decision.segment}: ${out.join(", ")}`);
      cleanup();
      sessionStorage.clear();
    }
    expect(found).toEqual([]);
  });
});

test.each(
  spoken,
)("$name in $language at 1024 by 700: with the verdict so are the buttons of the playbook’s parts, whole", async ({
  definition,
  language,
}) => {
  await page.viewport(1024, 700);
  const found: string[] = [];
  for (const { answers, decision } of longestWays(definition)) {
    await sitUnderBar(definition, { known: answers, language });
    // Of whom a rule turns away, why stands before all that.
    const isExcluded = document.querySelector(".ndc-exclusion") !== null;
    const out = outOfSight(isExcluded ? [".ndc-exclusion"] : [".ndc-verdict", ".ndc-parts"]);
    if (out.length > 0) found.push(`${decision.segment}: ${out.join(", ")}`);
    cleanup();
    sessionStorage.clear();
  }
  expect(found).toEqual([]);
});

test.each(
  spoken,
)("$name in $language at 1024 by 700: with a part of the playbook open so is what it is, and what to say now", async ({
  definition,
  language,
}) => {
  await page.viewport(1024, 700);
  const found: string[] = [];
  for (const { answers, decision } of longestWays(definition)) {
    await sitUnderBar(definition, { known: answers, language });
    const isExcluded = document.querySelector(".ndc-exclusion") !== null;
    await press("o");
    await expect.poll(() => document.querySelector(".ndc-part dt")).not.toBeNull();
    const say = document.querySelector(".ndc-verdict > .nd-say") ? [".ndc-verdict > .nd-say"] : [];
    const out = outOfSight([".ndc-verdict-head", ...say, ".ndc-parts", ".ndc-part dt", ...always]);
    if (out.length > 0 && !isExcluded) found.push(`${decision.segment}: ${out.join(", ")}`);
    cleanup();
    sessionStorage.clear();
  }
  expect(found).toEqual([]);
});

test.each(
  spoken,
)("$name in $language: from 768 on what is done with calls stands in one line", async ({
  definition,
  language,
}) => {
  await page.viewport(768, 1024);
  await sitUnderBar(definition, { language });
  await press("1");
  await expect.poll(() => document.querySelector(".ndc-tools")?.children.length).toBe(6);
  const tops = [...document.querySelectorAll(".ndc-tools > button")].map((one) =>
    Math.round(one.getBoundingClientRect().top),
  );
  expect(new Set(tops).size).toBe(1);
});

describe.each([
  [390, 844],
  [320, 640],
  [320, 256],
])("at %i by %i in German", (width, height) => {
  const distributor = shipped.find(({ name }) => name === "industrial-distributor") ?? shipped[0];

  async function settle() {
    await page.viewport(width, height);
    await sitUnderBar(distributor?.definition ?? oven, { language: "de" });
    while (!standing().startsWith("Geklärt")) {
      fireEvent.click(document.querySelector(".ndc-option") as HTMLElement);
    }
  }

  test("what it is settled on is in sight at once", async () => {
    await settle();
    await expect.poll(() => outOfSight([".ndc-verdict-head"])).toEqual([]);
  });

  test("what is asked is in sight with all of its answers", async () => {
    if (height < 640) return;
    await page.viewport(width, height);
    await sitUnderBar(distributor?.definition ?? oven, { language: "de" });
    const found: string[] = [];
    while (marked() !== null) {
      await press("1");
      const out = marked() === null ? [] : outOfSight([".ndc-say", ".ndc-options"]);
      if (out.length > 0) found.push(`${marked()}: ${out.join(", ")}`);
    }
    expect(found).toEqual([]);
  });

  test("nothing that the focus comes to is under the dock or out of the window, nor anything read below the dock", async () => {
    await settle();
    const found: string[] = [];
    const seen = new Set<Element>();
    for (;;) {
      await userEvent.tab();
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body || seen.has(activeElement)) break;
      seen.add(activeElement);
      if (inSight(activeElement) < 0.9) found.push(activeElement.outerHTML);
    }
    expect(seen.size).toBeGreaterThan(15);
    expect(found).toEqual([]);
    if (height < 384) return;
    scrollTo(0, 0);
    const dock = document.querySelector(".ndc-dock") as Element;
    expect(dock.getBoundingClientRect().bottom).toBeGreaterThan(innerHeight - 1);
  });
});

test("what was answered is read in full in the list of questions, however long it is", async () => {
  await page.viewport(1024, 700);
  const { definition } = shipped.find(({ name }) => name === "industrial-distributor") ?? {};
  await sitUnderBar(definition ?? oven, { language: "de" });
  await press("1111");
  for (const words of document.querySelectorAll(".ndc-row-said > *")) {
    expect(words.scrollWidth).toBeLessThanOrEqual(words.clientWidth);
    const { left, right } = words.getBoundingClientRect();
    const row = (words.closest("button") as Element).getBoundingClientRect();
    expect(left >= row.left && right <= row.right).toBe(true);
  }
});

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
  await press(says(letter));
  const answered = playbookOf();
  cleanup();
  scrollTo(0, 0);
  await sit({ store });
  await expect.poll(playbookOf).toBe(answered);
  expect(scrollY).toBe(0);
});

test("a part of the playbook is read where one is: it comes into sight, and its button stays there", async () => {
  await page.viewport(1024, 700);
  await sitUnderBar(shipped[0]?.definition ?? oven);
  await press("111");
  await openPart("Objections");
  await expect.poll(() => outOfSight([".ndc-parts", ...always])).toEqual([]);
  const [first] = document.querySelectorAll(".ndc-part dt");
  expect(inSight(first as Element)).toBe(1);
  await openPart("Mail");
  await expect.poll(() => outOfSight([".ndc-parts", ...always])).toEqual([]);
  expect(screen.queryByRole("searchbox")).toBeNull();
});

test("beside a softphone what to ask next comes into sight after an answer out of turn", async () => {
  await page.viewport(360, 400);
  await sit();
  const next = marked();
  await press(says("x"));
  expect(marked()).toBe(next);
  await expect.poll(() => inSight(card(next ?? ""))).toBeGreaterThan(0.5);
});

test("what became of copying is in sight wherever one is", async () => {
  await page.viewport(1400, 600);
  await sit({ definition: shipped[0]?.definition ?? oven });
  await press("1{Shift>}c{/Shift}");
  const said = await screen.findByText(/^(Note copied|This could not be copied)/);
  await expect.poll(() => inSight(said)).toBeGreaterThan(0.99);
  await press("{Escape}2");
  // What is recorded next takes its place.
  await expect.poll(() => said.textContent).not.toMatch(/copied/);
});
