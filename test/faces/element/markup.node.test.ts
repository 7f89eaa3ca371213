import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { attributeNames } from "../../../src/faces/element/settings.ts";
import { markupFiles } from "../../../tools/markup.ts";

const files = markupFiles();
const { customElements, "web-types": webTypes } = JSON.parse(readFileSync("package.json", "utf8"));

test.each([
  ...files,
])("what editors are told in %s is up to date (npm run markup)", (name, content) => {
  expect(readFileSync(`markup/${name}`, "utf8")).toBe(content);
});

test("the package says where the custom elements manifest is, and what JetBrains reads", () => {
  expect([customElements, webTypes]).toEqual([
    "markup/custom-elements.json",
    "markup/web-types.json",
  ]);
});

test("the manifest and the data of editors name every attribute, with what README says of it", () => {
  const manifest = JSON.parse(files.get("custom-elements.json") ?? "");
  const [{ declarations }] = manifest.modules;
  const names = ({ attributes }: { attributes: { name: string; description: string }[] }) =>
    attributes.map(({ name }) => name).sort();
  const data = JSON.parse(files.get("html-data.json") ?? "");
  expect(names(declarations[0])).toEqual([...attributeNames].sort());
  expect(names(data.tags[0])).toEqual([...attributeNames].sort());
  expect(declarations[0].cssParts.map(({ name }: { name: string }) => name)).toContain("button");
  expect(declarations[0].cssProperties).toContainEqual({ name: "--nd-accent" });
});
