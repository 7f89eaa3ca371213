import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";

/** What TypeScript, at its strictest, says of a file in a project that has the package and some others. */
function complaints(code: string, packages: readonly string[], options: object = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "needs-diagnostic-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const at = (path: string) => join(folder, "node_modules", path);
  mkdirSync(at("needs-diagnostic/dist"), { recursive: true });
  mkdirSync(at("@types"));
  for (const path of ["package.json", "markup", "dist/types"]) {
    cpSync(path, at(`needs-diagnostic/${path}`), { recursive: true });
  }
  for (const name of ["xstate", "zod", ...packages])
    symlinkSync(resolve("node_modules", name), at(name), "junction");
  writeFileSync(join(folder, "page.tsx"), code);
  const compilerOptions = {
    noEmit: true,
    strict: true,
    target: "es2022",
    module: "esnext",
    moduleResolution: "bundler",
    types: [],
    ...options,
  };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions, files: ["page.tsx"] }),
  );
  try {
    execFileSync(process.execPath, [resolve("node_modules/typescript/bin/tsc"), "-p", folder]);
    return "";
  } catch (error) {
    return String((error as { stdout: Buffer }).stdout);
  }
}

const right = `
  <needs-diagnostic
    id="quiz" src="/quiz/needs.json" language="auto" frame-parent="https://www.example.com" data-known="{}"
    known={{ employees: 120 }} allowPrivate
    onnd-finished={({ detail }) => console.log(detail.record.segment)}
    ref={(element) => element?.restart()}
  >
    <p>Call us.</p>
  </needs-diagnostic>`;
const wrong = "<needs-diagnostic src={3} />";
const page = (jsx: string) =>
  `import "needs-diagnostic/element"; export const Quiz = () => ${jsx};`;

test.each([
  ["React", ["react", "@types/react", "csstype"], { jsx: "react-jsx" }],
  ["Preact", ["preact"], { jsx: "react-jsx", jsxImportSource: "preact", skipLibCheck: true }],
])("the element is typed in the JSX of %s", (_, packages, options) => {
  expect(complaints(page(right), packages, options)).toBe("");
  expect(complaints(page(wrong), packages, options)).toContain("TS2322");
});

test("the element is typed for scripts, where no framework is there", () => {
  const code = `import "needs-diagnostic/element";
    const element = document.querySelector("needs-diagnostic");
    if (element) element.src = "/quiz/needs.json";
    element?.addEventListener("nd-lead", ({ detail }) => console.log(detail.step));
    element?.restart();`;
  expect(complaints(code, [])).toBe("");
  expect(complaints(code.replace(`"/quiz`, "3; `/quiz"), [])).not.toBe("");
});
