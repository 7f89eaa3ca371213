import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { installedSite } from "../installedSite.ts";

const folder = installedSite("test/templates/site");

/** What is wrong with the templates, as their tool sees it; nothing where it is content. */
function complaints(tool: string): string {
  const { status, stdout } = spawnSync(`npx ${tool}`, {
    cwd: folder,
    shell: true,
    encoding: "utf8",
  });
  return status === 0 ? "" : stdout;
}

test.each([
  ["Vue", "Quiz.vue", "vue-tsc -p ."],
  ["Svelte", "Quiz.svelte", "svelte-check --tsconfig ./tsconfig.json"],
])("the element is typed in the templates of %s: settings and events", (_, file, tool) => {
  expect(complaints(tool)).toBe("");
  const right = readFileSync(join(folder, file), "utf8");
  const put = (text: string) => writeFileSync(join(folder, file), text);
  put(right.replace("detail.record.segment", "detail.record.colour"));
  expect(complaints(tool)).toContain("'colour'");
  put(right.replace("employees: 120", "employees: new Date()"));
  expect(complaints(tool)).toContain("'Date'");
  put(right);
});
