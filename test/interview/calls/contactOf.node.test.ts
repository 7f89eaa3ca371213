import { expect, test } from "vitest";
import { contactOf } from "../../../src/interview/calls/contactOf.ts";
import type { Capture, Definition } from "../../../src/questionnaire/definition/definition.ts";

type Field = Capture["fields"][number];

const text = (id: string, label: Field["label"]): Field => ({ id, label, type: "text" }) as Field;
const asking = (...fields: Field[]) => ({ capture: { fields } }) as Definition;

test.each<[string, Field, Field]>([
  ["ids", text("last", "?"), text("first-name", "?")],
  ["labels", text("b", "Last name*"), text("a", "First name:")],
  [
    "labels of another language",
    text("b", { en: "?", de: "Nachname" }),
    text("a", { de: "Vorname" }),
  ],
  ["labels that could be the whole name", text("b", "Nom"), text("a", "Prénom")],
])("first and last name in fields of their own are one name, by %s", (_, last, first) => {
  const form = asking(text("city", "City"), last, first);
  const left = { city: "Ulm", [last.id]: " Hopper ", [first.id]: "Grace" };
  expect(contactOf(form, left)).toEqual({
    name: "Grace Hopper",
    firstName: "Grace",
    lastName: "Hopper",
  });
  expect(contactOf(form, { [last.id]: "Hopper" })).toEqual({ name: "Hopper", lastName: "Hopper" });
});

test("one of them alone, or none, is the first text that was left", () => {
  expect(contactOf(asking(text("nom", "Nom")), { nom: "Grace Hopper" })).toEqual({
    name: "Grace Hopper",
  });
  const form = asking(text("a", "Your name"), text("b", "Role"));
  expect(contactOf(form, { a: " ", b: "Buyer" })).toEqual({ name: "Buyer" });
});
