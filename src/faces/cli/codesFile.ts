import { access, readFile } from "node:fs/promises";
import { basename, dirname, extname, isAbsolute, join, relative, sep } from "node:path";
import { type CodeMap, readCodes } from "../../questionnaire/publish/codes.ts";
import { Failure } from "./failure.ts";
import { explain, explainFolder } from "./files.ts";
import { placeOf } from "./placeOf.ts";

/** Where the private map of a questionnaire stands unless it is told: beside it. */
export function codesBeside(file: string): string {
  return join(dirname(file), `${basename(file, extname(file))}.codes.json`);
}

/**
 * The map that the last publishing left, if there was one.
 *
 * @param undone what is not done without it, such as "published"
 * @throws Failure where the file holds something else
 */
export async function codesIn(file: string, undone: string): Promise<CodeMap | undefined> {
  const text = await readFile(file, "utf8").catch((failure: NodeJS.ErrnoException) =>
    failure.code === "ENOENT" ? undefined : explain(file)(failure),
  );
  if (text === undefined) return undefined;
  const codes = readCodes(text);
  if (codes) return codes;
  throw new Failure(
    `${file} is no map of codes, or not a whole one, so nothing is ${undone}.\nGet it back from a copy. To begin with new codes, move it away.`,
  );
}

/** What a file with a map says. */
export function codesText(codes: CodeMap): string {
  return `${JSON.stringify(codes, null, 2)}\n`;
}

/** Makes sure that a file that is private doesn't stand in a folder that goes on a website. @throws Failure */
export async function keepOutside(folder: string, file: string, remedy: string): Promise<void> {
  // Through links too, those that lead to what isn't made yet among them.
  const place = await placeOf(file).catch(explain(file));
  const served = await placeOf(folder).catch(explainFolder(folder));
  const way = relative(served, place);
  if (way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way)) {
    throw new Failure(
      `${file} is private and must not stand in ${folder}, which goes on the website. ${remedy}`,
    );
  }
  await access(dirname(place)).catch(() => {
    throw new Failure(`There is no folder ${dirname(file)} for ${basename(file)}.`);
  });
}
