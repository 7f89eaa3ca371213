import { expect, onTestFinished, test } from "vitest";
import { userEvent } from "vitest/browser";
import { picked, press, says, sit } from "./desk.tsx";

test("shortcuts of the page around hear no key that the console takes, nor one typed into its fields", async () => {
  const heard: string[] = [];
  const take = (event: KeyboardEvent) => {
    heard.push(event.key);
    event.preventDefault();
  };
  document.addEventListener("keydown", take);
  onTestFinished(() => document.removeEventListener("keydown", take));
  await sit();
  await press(says("q"));
  expect(picked("need")).toEqual(["Heat"]);
  await press("{Escape}n");
  const field = document.activeElement as HTMLTextAreaElement;
  await userEvent.keyboard("j/k 1{Enter}2");
  expect(field).toHaveValue("j/k 1\n2");
  // Shift by itself is no key that the console takes.
  expect(heard.filter((key) => key !== "Escape" && key !== "Shift")).toEqual([]);
});
