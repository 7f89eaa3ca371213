import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, onTestFinished, test } from "vitest";
import { userEvent } from "vitest/browser";
import { Diagnostic } from "../../../src/faces/widget/index.ts";
import "../../../src/faces/widget/styles.css";
import { heading } from "./sight.ts";
import { stall } from "./stall.ts";

afterEach(cleanup);

/** What Bootstrap 5 and others like it say of elements. */
const reboot = `
  h2 { margin: 0 0 .5rem; font-size: 2rem; font-weight: 500; line-height: 1.2; color: navy }
  p { margin: 0 0 1rem; font-size: 1.2rem }
  ul { padding-left: 2rem; margin: 0 0 1rem }
  li { margin-bottom: .75rem; text-transform: uppercase }
  fieldset { min-width: 0; padding: 1rem; margin: 0; border: 1px solid }
  legend { float: left; width: 100%; padding: 0; margin-bottom: .5rem; font-size: 1.5rem; line-height: inherit }
  legend + * { clear: left }
  label { display: inline-block; font-weight: 700; letter-spacing: .1em }
  form, section { padding: 2rem; background: silver }
`;

/** Where everything in the widget stands, and how it is written. */
function looks() {
  const root = heading().closest(".nd") as HTMLElement;
  return [...root.querySelectorAll("*")].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const { font, color, textTransform, letterSpacing, backgroundColor } =
      getComputedStyle(element);
    const place = [x, y, width, height].map(Math.round);
    return [element.tagName, ...place, font, color, textTransform, letterSpacing, backgroundColor];
  });
}

test("a page that styles headings, legends, labels and lists, as Bootstrap does, changes nothing in the widget", async () => {
  const sheet = new CSSStyleSheet();
  const plain: unknown[] = [];
  const styled: unknown[] = [];
  const look = async () => {
    sheet.replaceSync("");
    plain.push(looks());
    sheet.replaceSync(reboot);
    styled.push(looks());
  };
  document.adoptedStyleSheets.unshift(sheet);
  onTestFinished(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });
  render(<Diagnostic definition={stall} />);
  await look();
  await userEvent.click(screen.getByRole("button", { name: "Begin" }));
  await look();
  await userEvent.click(screen.getByText("Some"));
  await userEvent.click(screen.getByRole("button", { name: "Continue" }));
  await look();
  cleanup();
  render(
    <Diagnostic
      definition={stall}
      audience="rep"
      known={{ days: "all", goods: "fish", failure: "rain" }}
    />,
  );
  await look();
  expect(styled).toEqual(plain);
  // The page's own rules do hold outside.
  const outside = document.body.appendChild(document.createElement("h2"));
  expect(getComputedStyle(outside).fontSize).toBe("32px");
  outside.remove();
});
