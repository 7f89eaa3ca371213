import { describe, expect, test } from "vitest";
import type { LeadStep } from "../../../src/interview/session/lead.ts";
import { openSession } from "../../../src/interview/session/session.ts";
import { visitorScreenOf } from "../../../src/interview/session/visitorScreen.ts";
import { definitionOf } from "../../questionnaire/definition/definitionOf.ts";
import { offer } from "./offer.ts";

const email = { id: "email", type: "email", label: "Email" };
const company = { id: "company", type: "company", label: "Company" };
const agreed = { text: "You may write to me." };

/** What a visitor sees who has answered everything, at a step of the lead form. */
function screenAt(step: LeadStep, capture: object) {
  const definition = definitionOf({ ...offer, capture });
  const leaving = step === "sending" ? new Promise<never>(() => {}) : null;
  const session = openSession(definition, { answers: { goal: "save" }, lead: step, leaving });
  return visitorScreenOf(definition, session.state());
}

const before = { place: "before-result", fields: [email] };
const after = { place: "after-result", fields: [email] };
const open = ["asked", "sending", "failed"] as const;
const over = [
  ...(["sent", "handed-over", "kept", "refused"] as const),
  ...(["unknown", "declined", "skipped"] as const),
];

test("a lead that nobody waits for any more is asked for again", () => {
  const definition = definitionOf({ ...offer, capture: before });
  const session = openSession(definition, { answers: { goal: "save" }, lead: "sending" });
  expect(visitorScreenOf(definition, session.state())).toMatchObject({ form: { step: "asked" } });
});

describe("a lead form before the result", () => {
  test.each(open)("stands before it while it is %s", (step) => {
    expect(screenAt(step, before)).toEqual({
      kind: "lead",
      form: { fields: [email], step, canSkip: true },
      canGoBack: true,
    });
  });

  test.each(over)("gives way to it once it is %s, which the result tells", (step) => {
    expect(screenAt(step, before)).toMatchObject({
      kind: "visitor-result",
      heading: "Save",
      lead: { step },
    });
  });

  test.each([
    ["nothing in it is required", [email, company], undefined, true],
    ["one field of several is required", [email, { ...company, required: true }], undefined, false],
    ["it asks for a consent that is free", [{ ...email, required: true }], agreed, true],
    ["its consent is the condition", [email], { ...agreed, required: true }, false],
  ])("may be skipped, or not, where %s", (_, fields, consent, canSkip) => {
    const screen = screenAt("asked", { ...before, fields, ...(consent && { consent }) });
    expect(screen).toMatchObject({ kind: "lead", form: { canSkip } });
  });

  test("asks for consent only where the questionnaire does", () => {
    expect(screenAt("asked", { ...before, consent: agreed })).toMatchObject({
      form: { consent: agreed },
    });
    expect(screenAt("asked", before)).not.toHaveProperty("form.consent");
  });
});

describe("a lead form after the result", () => {
  test.each([...open, ...over])("stands under it, and keeps nobody from it, %s", (step) => {
    expect(screenAt(step, after)).toEqual({
      kind: "visitor-result",
      heading: "Save",
      message: "How.",
      bullets: [],
      action: null,
      lead: { fields: [email], step, canSkip: false },
      canGoBack: true,
    });
  });
});

test("a questionnaire without one shows the result alone", () => {
  const session = openSession(offer, { answers: { goal: "save" } });
  expect(visitorScreenOf(offer, session.state())).toMatchObject({
    kind: "visitor-result",
    lead: null,
  });
});

describe.each([before, after])("who ends in a segment that sees no form ($place)", (form) => {
  const except = ["thrifty"];

  test("reads the result at once, and is asked for nothing", () => {
    expect(screenAt("asked", { ...form, except })).toMatchObject({
      kind: "visitor-result",
      heading: "Save",
      lead: null,
    });
  });

  test("and nobody else does", () => {
    const others = screenAt("asked", { ...form, except: ["bold"] });
    expect(others).toEqual(screenAt("asked", form));
  });
});
