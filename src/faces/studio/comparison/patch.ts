import { hunksOf } from "./hunks.ts";
import { type DiffLine, lineDiff } from "./lineDiff.ts";

/** What makes one text of another, as a patch that `git apply` and `patch` take. */
export function patchOf(fileName: string, before: string, after: string): string {
  // A name is no place to end a line.
  const name = fileName.replace(/\p{Cc}/gu, " ");
  // What follows a name that has spaces is told from it by a tab.
  const end = name.includes(" ") ? "\t" : "";
  const hunks = hunksOf(lineDiff(withEnds(before), withEnds(after)), 3);
  const said = hunks.map(({ earlier, line, lines }) => {
    const range = (start: number, without: DiffLine["kind"]) => {
      const count = lines.filter(({ kind }) => kind !== without).length;
      return `${count === 0 ? start - 1 : start},${count}`;
    };
    const head = `@@ -${range(earlier, "added")} +${range(line, "removed")} @@\n`;
    return head + lines.map(({ kind, text }) => signs[kind] + ended(text)).join("");
  });
  return `--- a/${name}${end}\n+++ b/${name}${end}\n${said.join("")}`;
}

const signs = { same: " ", removed: "-", added: "+" } as const;

function withEnds(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function ended(line: string): string {
  return line.endsWith("\n") ? line : `${line}\n\\ No newline at end of file\n`;
}
