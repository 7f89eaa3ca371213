import type { Part } from "../../../language/review/part.ts";
import { column, printable, widthOf, wrap } from "../columns.ts";
import type { Terminal } from "../terminal.ts";

/** A review for a terminal; what is plotted on a page stands in its tables. */
export function reviewView(title: string, parts: readonly Part[], terminal: Terminal): string {
  const shown = parts.flatMap((part) => {
    const text = partView(part, terminal);
    return text === null ? [] : [text];
  });
  return [terminal.paint("bold", printable(title)), ...shown].join("\n\n");
}

function partView(part: Part, terminal: Terminal): string | null {
  switch (part.kind) {
    case "heading":
      return terminal.paint("bold", printable(part.text));
    case "text":
      return wrap(printable(part.text), terminal.width);
    case "conclusion":
      return terminal.paint("yellow", wrap(printable(part.text), terminal.width));
    case "list":
      return part.items.map((item) => hanging(printable(item), terminal.width)).join("\n");
    case "table":
      return tableView(part, terminal);
    case "plot":
      return null;
  }
}

function hanging(text: string, width: number): string {
  return `- ${wrap(text, width, "  ").trimStart()}`;
}

/** A table as wide as the terminal; one that has more columns than fit is a list of its rows. */
function tableView(
  { columns, rows }: Extract<Part, { kind: "table" }>,
  terminal: Terminal,
): string {
  const all = [columns, ...rows].map((row) => row.map(printable));
  const widths = columns.map((_, at) => Math.max(...all.map((row) => widthOf(row[at] ?? ""))));
  const others = widths.slice(1).reduce((sum, width) => sum + width + 2, 0);
  const first = Math.min(widths[0] ?? 0, terminal.width - others);
  if (first < Math.min(16, widths[0] ?? 0)) return listView(all, terminal);
  const lines = all.map(([name = "", ...cells]) =>
    [column(name, first), ...cells.map((cell, at) => padded(cell, widths[at + 1] ?? 0))].join("  "),
  );
  const [head = "", ...body] = lines;
  return [terminal.paint("dim", head.trimEnd()), ...body.map((line) => line.trimEnd())].join("\n");
}

function listView(
  [head = [], ...rows]: readonly (readonly string[])[],
  terminal: Terminal,
): string {
  return rows
    .map(([name = "", ...cells]) => {
      const said = cells.map((cell, at) => `${head[at + 1]}: ${cell}`).join("; ");
      return `${wrap(`${head[0]}: ${name}`, terminal.width)}\n${wrap(said, terminal.width, "  ")}`;
    })
    .join("\n");
}

function padded(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - widthOf(text))) + text;
}
