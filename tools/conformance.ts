// npm run conformance -- FILE: runs cases of the questionnaire format through the walk and the machine.
import { readFileSync } from "node:fs";
import { conformance } from "../test/conformance/conformance.ts";

const [file = "test/conformance/decisions.json"] = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const { name, differences } of conformance(JSON.parse(readFileSync(file, "utf8")))) {
  if (differences.length === 0) passed++;
  else {
    failed++;
    console.log(`${name}\n${differences.map((line) => `  ${line}`).join("\n")}`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
