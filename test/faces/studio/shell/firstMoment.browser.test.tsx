import { screen, waitFor } from "@testing-library/react";
import { createRoot } from "react-dom/client";
import { expect, onTestFinished, test, vi } from "vitest";
import { openHost } from "../../../../src/faces/studio/host/HostContext.ts";
import { StudioPage } from "../../../../src/faces/studio/shell/StudioPage.tsx";
import pipeline from "../../../questionnaires/pipeline-agency.json?raw";
import { freshName } from "../studio.tsx";

/** Opens the studio as a page does: nothing waits until all that follows a first look has happened. */
function open() {
  const saveAs = vi.fn(async () => null);
  const host = openHost({
    name: freshName(),
    pickers: { open: async () => null, saveAs, download: () => {} },
  });
  const place = document.body.appendChild(document.createElement("div"));
  const root = createRoot(place);
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", false);
  root.render(<StudioPage host={host} />);
  onTestFinished(() => {
    root.unmount();
    place.remove();
    host.drafts.close();
    sessionStorage.clear();
    vi.unstubAllGlobals();
  });
  return { saveAs };
}

/** Resolves in the very moment in which there is such an element, before anything else can come of that. */
function seen(selector: string): Promise<Element> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const element = document.querySelector(selector);
      if (!element) return;
      observer.disconnect();
      resolve(element);
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
}

function paste(text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
}

function pressCtrl(key: string): KeyboardEvent {
  const how = { key, ctrlKey: true, bubbles: true, cancelable: true };
  const event = new KeyboardEvent("keydown", how);
  document.body.dispatchEvent(event);
  return event;
}

test("what is pasted as soon as the studio is seen is opened", async () => {
  open();
  await seen("main");
  paste(pipeline);
  expect(await screen.findByRole("tablist", { name: "Views" })).toBeVisible();
});

test("for a file that is let fall as soon as the studio is seen the browser doesn't leave it", async () => {
  open();
  await seen("main");
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([pipeline], "mine.json"));
  const drop = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
  document.body.dispatchEvent(drop);
  expect(drop.defaultPrevented).toBe(true);
  expect(await screen.findByText("mine.json")).toBeVisible();
});

test("as soon as the desk is seen its keys are its own", async () => {
  const { saveAs } = open();
  await seen("main");
  paste(pipeline);
  await seen("[role=tablist]");
  expect(pressCtrl("z").defaultPrevented).toBe(true);
  expect(pressCtrl("s").defaultPrevented).toBe(true);
  await waitFor(() => expect(saveAs).toHaveBeenCalledOnce());
});
