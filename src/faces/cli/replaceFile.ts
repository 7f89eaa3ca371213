import { randomUUID } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { explain } from "./files.ts";

/** Writes a file whole: whoever reads it meanwhile finds what was there before, never a part. @throws Trouble */
export async function replaceFile(file: string, text: string): Promise<void> {
  const draft = join(dirname(file), `.${basename(file)}.${randomUUID()}`);
  try {
    await writeFile(draft, text, { flag: "wx" });
    await rename(draft, file);
  } catch (failure) {
    await rm(draft, { force: true });
    explain(file)(failure as NodeJS.ErrnoException);
  }
}
