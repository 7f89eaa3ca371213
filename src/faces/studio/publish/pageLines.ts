import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { attribute, elementLine } from "../../../questionnaire/publish/line.ts";

/** The script that knows the element. */
const scriptName = "needs-diagnostic.js";

/** The file that a public form goes by. */
export function publicFileName({ id }: Definition): string {
  return `${id}.public.json`;
}

interface Where {
  /** What takes results; empty where nobody said that. */
  readonly deliver: string;
  /** The folder on the website that script and form lie in; empty where it is the page's own. */
  readonly folder: string;
}

/** Whether files can lie there: a path, or a web address, without query, fragment or a drive. */
export function isFolder(folder: string): boolean {
  const path = folder.trim().replace(/^https?:\/\/[^/?#]+(?=\/|$)/i, "");
  return !/[?#\\:]/.test(path);
}

/** The lines of HTML that put a form on a page. */
export function linesFor(form: Definition, { deliver, folder }: Where): string {
  const base = folder.trim().replace(/(?<=[^/])$/, "/");
  const line = elementLine({
    form: `${base}${publicFileName(form)}`,
    ...(deliver !== "" && { deliver }),
  });
  return `<script type="module" src="${attribute(`${base}${scriptName}`)}"></script>\n${line}`;
}
