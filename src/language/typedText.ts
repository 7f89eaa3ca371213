/** Typed text as lines of Markdown, in which it stays text: no part of it becomes markup. */
export function markdownLines(text: string): string[] {
  return linesOf(text).map((line) =>
    line
      .replace(/[\\`*_[\]<>&~|]/g, "\\$&")
      // What begins a heading, a list or an underline only begins one at the start of a line.
      .replace(/^[#+=-]/, "\\$&")
      .replace(/^(\d+)([.)])/, "$1\\$2"),
  );
}

/** Typed text as lines of HTML, all of it escaped. */
export function htmlLines(text: string): string[] {
  return linesOf(text).map((line) =>
    line.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`),
  );
}

/** Lines that say something: an empty one would end a paragraph. */
function linesOf(text: string): string[] {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
