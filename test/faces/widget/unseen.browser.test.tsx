import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { Diagnostic } from "../../../src/faces/widget/index.ts";
import "../../../src/faces/widget/styles.css";
import { stall } from "./stall.ts";

afterEach(cleanup);

test("what is read and not seen makes no page longer that scrolls the widget in a part of it", async () => {
  await page.viewport(600, 400);
  render(
    <div style={{ blockSize: "10rem", padding: "1rem", overflow: "auto" }} data-testid="part">
      <div style={{ blockSize: "3000px" }} />
      <Diagnostic definition={stall} audience="rep" known={{ days: "one", goods: "fruit" }} />
      <Diagnostic definition={stall} answers={{ days: "one" }} />
    </div>,
  );
  expect(document.querySelectorAll(".nd-unseen").length).toBeGreaterThan(0);
  expect(screen.getByTestId("part").scrollHeight).toBeGreaterThan(3000);
  expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(window.innerHeight);
});
