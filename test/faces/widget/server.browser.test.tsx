import { type ReactNode, useEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { Diagnostic } from "../../../src/faces/widget/index.ts";
import "../../../src/faces/widget/styles.css";
import { tabTo } from "./keys.ts";
import { choices, heading, picked } from "./sight.ts";
import { stall, stallWith } from "./stall.ts";

const known = { days: "one", goods: "fruit", failure: "rain" };

const straightAway = stallWith((draft: { intro?: unknown }) => {
  delete draft.intro;
});

/** Every kind of screen that a server can serve. */
const pages: Record<string, ReactNode> = {
  "a visitor's intro": <Diagnostic definition={stall} />,
  "a visitor's result": <Diagnostic definition={straightAway} known={known} />,
  "a sales person's question": <Diagnostic definition={stall} audience="rep" />,
  "a sales person's result": <Diagnostic definition={stall} audience="rep" known={known} />,
  "a question with several picks, in Arabic": (
    <Diagnostic definition={stall} audience="rep" language="ar" known={{ days: "one" }} />
  ),
};

const complaints = vi.spyOn(console, "error").mockImplementation(() => {});
beforeEach(() => void complaints.mockClear());
afterEach(() => document.body.replaceChildren());

function Page({ whenAlive, children }: { whenAlive?: () => void; children: ReactNode }) {
  useEffect(() => whenAlive?.(), [whenAlive]);
  return children;
}

/** Serves a page, brings it to life with what the browser makes of it, and tells what React had to mend. */
async function visit(served: ReactNode, inBrowser = served): Promise<unknown[]> {
  const container = document.createElement("div");
  container.innerHTML = renderToString(<Page>{served}</Page>);
  document.body.append(container);
  const mended: unknown[] = [];
  await new Promise<void>((whenAlive) => {
    const page = <Page whenAlive={whenAlive}>{inBrowser}</Page>;
    const root = hydrateRoot(container, page, {
      onRecoverableError: (error) => mended.push(error),
    });
    onTestFinished(() => root.unmount());
  });
  return mended;
}

test.each(Object.entries(pages))("%s comes to life as it was served", async (_, page) => {
  expect(await visit(page)).toEqual([]);
  expect(complaints.mock.calls).toEqual([]);
});

test("a page that differs from what was served is noticed", async () => {
  const mended = await visit(pages["a visitor's intro"], pages["a sales person's question"]);
  expect(mended).not.toEqual([]);
});

test.each(Object.entries(pages))("%s is served without a style attribute or element", (_, page) => {
  expect(renderToString(page)).not.toMatch(/<style|\sstyle=/);
});

test("a served interview goes on from where it was served", async () => {
  await visit(pages["a sales person's question"]);
  const words = heading().textContent;
  await tabTo(choices()[0]);
  await userEvent.keyboard("{ArrowDown}");
  expect([heading().textContent, picked()]).toEqual([words, ["Some"]]);
  await userEvent.keyboard("{Enter}");
  expect(heading()).toHaveTextContent("What do you sell?");
  expect(heading()).toHaveFocus();
});
