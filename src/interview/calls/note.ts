import { htmlLines, markdownLines } from "../../language/typedText.ts";

/** A text to hand on, as a tree. Line breaks in its texts are meant. */
export type Note = readonly NotePart[];

export type NotePart =
  | { readonly kind: "title" | "heading" | "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] };

/** The note in Markdown. */
export function noteAsMarkdown(note: Note): string {
  return `${note.map(markdownOf).join("\n\n")}\n`;
}

/** The note as HTML, for the clipboard alone: it never goes into a page. */
export function noteAsHtml(note: Note): string {
  return note.map(htmlOf).join("\n");
}

function markdownOf(part: NotePart): string {
  if (part.kind === "list") {
    return part.items.map((item) => `- ${markdownLines(item).join("\\\n  ")}`).join("\n");
  }
  const lines = markdownLines(part.text);
  if (part.kind === "paragraph") return lines.join("\\\n");
  return `${part.kind === "title" ? "#" : "##"} ${lines.join(" ")}`;
}

const elements = { title: "h1", heading: "h2", paragraph: "p" } as const;

function htmlOf(part: NotePart): string {
  const markup = (text: string) => htmlLines(text).join("<br>");
  if (part.kind === "list") {
    return `<ul>${part.items.map((item) => `<li>${markup(item)}</li>`).join("")}</ul>`;
  }
  const element = elements[part.kind];
  return `<${element}>${markup(part.text)}</${element}>`;
}

/** A part under a heading; nothing where it has no parts. */
export function section(title: string, ...parts: readonly NotePart[]): Note {
  return parts.length > 0 ? [{ kind: "heading", text: title }, ...parts] : [];
}

/** Paragraphs of those texts that there are. */
export function paragraphs(...texts: readonly (string | false | undefined)[]): Note {
  return texts.flatMap((text) => (text ? [{ kind: "paragraph", text }] : []));
}

/** A list; nothing where it has no items. */
export function list(items: readonly string[]): Note {
  return items.length > 0 ? [{ kind: "list", items }] : [];
}
