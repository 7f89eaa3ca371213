import { strToU8, zipSync } from "fflate";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import { type Definition, languagesOf } from "../../../questionnaire/definition/definition.ts";
import { textIn } from "../../../questionnaire/definition/text.ts";
import { attribute } from "../../../questionnaire/publish/line.ts";
import { publicText } from "../../../questionnaire/publish/publish.ts";
import { linesFor, publicFileName } from "./pageLines.ts";

/** The file that a form and all that it needs on a website goes by. */
export function packageFileName({ id }: Definition): string {
  return `${id}.website.zip`;
}

/**
 * A folder for a website, as a ZIP file: the form, the script, and a page to try it on. Rejects where the script can't be
 * had.
 *
 * @param deliver what takes results; empty where nobody said that
 */
export async function websitePackage(
  form: Definition,
  deliver: string,
  translator: StudioTranslator,
): Promise<Uint8Array<ArrayBuffer>> {
  const { elementFiles } = await import("./elementFiles.ts");
  const files = {
    ...elementFiles,
    [publicFileName(form)]: publicText(form),
    "try.html": tryPage(form, deliver, translator),
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [`${form.id}/${name}`, strToU8(text)]),
    ),
  );
}

/** A page with nothing but the form, and what to do with it. */
function tryPage(form: Definition, deliver: string, translator: StudioTranslator): string {
  const { word, language } = translator;
  const title = attribute(textIn(form.title, languagesOf(form)));
  const lines = linesFor(form, { deliver, folder: "" });
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <meta name="color-scheme" content="light dark" />
    <title>${title}</title>
    <style>
      body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
      pre { overflow-x: auto; padding: 0.75rem; border: 1px solid; white-space: pre-wrap; }
    </style>
  </head>
  <body>
    <h1>${title}</h1>
    ${lines.replace("></needs-diagnostic>", `>${attribute(word("packageNotServed"))}</needs-diagnostic>`)}
    <h2>${attribute(word("publishLine"))}</h2>
    <p>${attribute(word("packageLines"))}</p>
    <pre><code>${attribute(lines)}</code></pre>
  </body>
</html>
`;
}
