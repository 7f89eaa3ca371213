import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { stall } from "../widget/stall.ts";
import { press, sit } from "./desk.tsx";

const isArabic = (words: string) => /\p{Script=Arabic}/u.test(words);

/** Of a console's own words: there are marks around them where they run the other way. */
const isOwn = (words: string) => words.includes("\u2066");

/** What is said to be in another language than it is in. */
function misnamed(): string[] {
  const found: string[] = [];
  const root = document.querySelector(".ndc") as Element;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    const words = nodeValue ?? "";
    // A sentence of what was done has both in it.
    if (isArabic(words) === isOwn(words) || parentElement?.closest(".ndc-last")) continue;
    const said = parentElement?.closest("[lang]")?.getAttribute("lang");
    if (said !== (isOwn(words) ? "en" : "ar")) found.push(`${said}: ${words}`);
  }
  return found;
}

test("where a questionnaire speaks a language in which the console has no words, each is said to be what it is", async () => {
  await sit({ definition: stall, language: "ar" });
  expect(document.querySelector(".ndc")).toHaveAttribute("dir", "rtl");
  const found = new Set(misnamed());
  for (const keys of ["1", "1", "1", "1", ..."oaqcepstmw"]) {
    await press(keys);
    for (const one of misnamed()) found.add(one);
  }
  expect(screen.getAllByText(isArabic).length).toBeGreaterThan(3);
  expect([...found]).toEqual([]);
});
