import { cleanup, render, screen } from "@testing-library/react";
import { expect, onTestFinished, test } from "vitest";
import { userEvent } from "vitest/browser";
import { Problems } from "../../../src/faces/start/Problems.tsx";
import { read } from "../../../src/index.ts";
import { press, sit } from "../console/desk.tsx";
import { oven } from "../console/oven.ts";

test("what is wrong with a questionnaire isn’t in what the prospect may see, until somebody asks", async () => {
  onTestFinished(() => sessionStorage.clear());
  await sit();
  await press("v");
  await screen.findByRole("button", { name: /^Back/ });
  cleanup();
  const [first, ...others] = oven.segments;
  const reading = read(JSON.stringify({ ...oven, segments: [{ ...first, tier: 1 }, ...others] }));
  if (reading.ok) throw new Error("It is all right.");
  render(<Problems file="oven" problems={reading.problems} />);
  expect(document.body.textContent).not.toMatch(/oven|segment|tier/);
  await userEvent.click(screen.getByRole("button", { name: "Say why" }));
  expect(screen.getByRole("alert").textContent).toMatch(/tier/);
});
