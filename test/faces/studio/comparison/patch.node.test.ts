import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { patchOf } from "../../../../src/faces/studio/comparison/patch.ts";
import { runs } from "../../../runs.ts";

const text = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom("a", "b", "c", ""), fc.constantFrom("\n", "\r\n")), {
      maxLength: 30,
    }),
    fc.constantFrom("", "end"),
  )
  .map(([lines, end]) => lines.flat().join("") + end);

test("git makes the one text of the other by a patch, to the byte", () => {
  const folder = mkdtempSync(join(tmpdir(), "needs-patch-"));
  execFileSync("git", ["init", "--quiet"], { cwd: folder });
  const name = "two words.json";
  fc.assert(
    fc.property(text, text, (before, after) => {
      fc.pre(before !== after && before !== "" && after !== "");
      writeFileSync(join(folder, name), before);
      const input = patchOf(name, before, after);
      execFileSync("git", ["apply", "--whitespace=nowarn", "-"], { cwd: folder, input });
      expect(readFileSync(join(folder, name), "utf8")).toBe(after);
    }),
    runs(120),
  );
  rmSync(folder, { recursive: true });
});
