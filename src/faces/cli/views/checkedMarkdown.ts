import { checkMarkdown } from "../../../language/proposal/checkMarkdown.ts";
import { line } from "../../../language/proposal/markdown.ts";
import { nameOf } from "../files.ts";
import type { Result } from "../result.ts";

/** What `check --markdown` prints: each file under its name. */
export function checkedMarkdown(results: readonly Result[], language: string): string {
  return results
    .map((result) => {
      const said =
        "failure" in result ? line(result.failure) : checkMarkdown(result.report, language);
      return `## ${line(nameOf(result.file))}\n\n${said}\n`;
    })
    .join("\n");
}
