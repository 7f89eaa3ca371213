import type { Part } from "../../language/review/part.ts";
import { element, escapeXml } from "../../questionnaire/picture/xml.ts";
import { plot } from "./plot.ts";
import { sheet } from "./sheet.ts";

/**
 * A review as one page that stands by itself: nothing is fetched, and no script runs, which its policy says too. Light or dark
 * as the reader has it, and fit to be printed.
 *
 * @param language in which the parts are, as a BCP 47 tag
 */
export function reviewPage(title: string, parts: readonly Part[], language: string): string {
  const policy =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  const head = [
    element("meta", { charset: "utf-8" }),
    element("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("meta", { name: "color-scheme", content: "light dark" }),
    element("title", {}, escapeXml(title)),
    element("style", {}, sheet),
  ];
  const conclusions = parts.filter(({ kind }) => kind === "conclusion");
  const [lastHeading] = parts.filter(({ kind }) => kind === "heading").slice(-1);
  const others = parts.filter((part) => part.kind !== "conclusion" && part !== lastHeading);
  // What it comes to stands first: a page is read from its head, a terminal from its end.
  const body = element(
    "main",
    {},
    element("h1", {}, escapeXml(title)),
    element(
      "section",
      { class: "conclusion" },
      ...[lastHeading, ...conclusions].map((part) => block(part, language)),
    ),
    ...others.map((part) => block(part, language)),
  );
  const html = element(
    "html",
    { lang: language },
    element("head", {}, ...head),
    element("body", {}, body),
  );
  return `<!doctype html>\n${html}\n`;
}

function block(part: Part | undefined, language: string): string {
  switch (part?.kind) {
    case undefined:
      return "";
    case "heading":
      return `\n${element("h2", {}, escapeXml(part.text))}`;
    case "text":
    case "conclusion":
      return `\n${element("p", {}, escapeXml(part.text))}`;
    case "list":
      return `\n${element("ul", {}, ...part.items.map((item) => element("li", {}, escapeXml(item))))}`;
    case "table":
      return `\n${table(part)}`;
    case "plot":
      return `\n${plot(part, language)}`;
  }
}

/** Figures and signs keep their order where the page goes from right to left. */
function apart(cell: string): string {
  return element("bdi", {}, escapeXml(cell));
}

/** A table that is wider than the page is moved by itself, by keyboard too, below its title and beside the names of its rows. */
function table({ title, columns, rows }: Extract<Part, { kind: "table" }>): string {
  const row = ([name = "", ...cells]: readonly string[], isHead: boolean) =>
    element(
      "tr",
      {},
      element("th", { scope: isHead ? "col" : "row", dir: "auto" }, escapeXml(name)),
      ...cells.map((cell) =>
        isHead ? element("th", { scope: "col" }, apart(cell)) : element("td", {}, apart(cell)),
      ),
    );
  const whole = element(
    "table",
    { "aria-label": title },
    element("thead", {}, row(columns, true)),
    element("tbody", {}, ...rows.map((each) => row(each, false))),
  );
  const region = { class: "wide", role: "region", tabindex: 0, "aria-label": title };
  return element("p", { class: "title" }, escapeXml(title)) + element("div", region, whole);
}
