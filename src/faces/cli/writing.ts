import { randomUUID } from "node:crypto";
import { access, constants, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Cancelled } from "./cancelled.ts";
import { Failure } from "./failure.ts";
import { placeOf, unlessMissing } from "./placeOf.ts";

/** A file, and the text that is to stand in it, perhaps a part at a time. */
export type Writing = readonly [
  file: string,
  text: string | Uint8Array | AsyncIterable<string | Uint8Array>,
];

/**
 * Writes files whole, in this order, and none unless there is room for all. Whoever reads one meanwhile, or after a
 * failure, finds what was there before or what is new, never a part. Links stay links, and modes stay as they are.
 *
 * @throws Failure
 */
export async function replaceFiles(...writings: readonly Writing[]): Promise<void> {
  const ready: Beside[] = [];
  const written: string[] = [];
  try {
    for (const writing of writings) ready.push(await besideOf(writing));
    for (const { file, beside, place } of ready) {
      await rename(beside, place).catch(explainWriting(file, written));
      written.push(file);
    }
  } finally {
    for (const { beside } of ready) await rm(beside, { force: true });
  }
}

/** Writes a file that isn't there yet. @throws Failure, also where one is */
export async function makeFile(file: string, text: Writing[1]): Promise<void> {
  const claim = await open(file, "wx").catch((failure: NodeJS.ErrnoException) => {
    if (failure.code !== "EEXIST") return explainWriting(file)(failure);
    throw new Failure(`${file} is there already. Name a new file, or move that one away.`);
  });
  await claim.close();
  try {
    await replaceFiles([file, text]);
  } catch (failure) {
    await rm(file);
    throw failure;
  }
}

/** A file's new text beside it, on the disk. */
interface Beside {
  readonly file: string;
  readonly beside: string;
  readonly place: string;
}

async function besideOf([file, text]: Writing): Promise<Beside> {
  const place = await placeOf(file).catch(explainWriting(file));
  const beside = join(dirname(place), `.${basename(place)}.${randomUUID()}`);
  try {
    const old = await stat(place).catch(unlessMissing);
    // To put another file in its place needs no leave of a file that is not to be written.
    if (old) await access(place, constants.W_OK);
    const handle = await open(beside, "wx", old && 0o600);
    try {
      if (typeof text === "string" || text instanceof Uint8Array) await handle.writeFile(text);
      else for await (const part of text) await handle.appendFile(part);
      if (old) {
        // Another's file stays theirs where that may be.
        await handle.chown(old.uid, old.gid).catch(() => {});
        await handle.chmod(old.mode);
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (failure) {
    await rm(beside, { force: true });
    // What goes wrong where a text comes from is told there.
    if (failure instanceof Failure || failure instanceof Cancelled) throw failure;
    if (Object(failure).code === "ERR_MODULE_NOT_FOUND") throw failure;
    explainWriting(file)(failure as NodeJS.ErrnoException);
  }
  return { file, beside, place };
}

function explainWriting(
  file: string,
  written: readonly string[] = [],
): (failure: NodeJS.ErrnoException) => never {
  return ({ code, message }) => {
    const reason = reasons[code ?? ""] ?? message;
    const already = written.map((other) => `\n${other} is written already.`).join("");
    throw new Failure(`${file} can’t be written: ${reason}. Nothing there has changed.${already}`);
  };
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk has no more room for you",
  EFBIG: "it would be larger than a file may be here",
  EROFS: "the disk is for reading only",
  EACCES: "permission is denied for it or its folder",
  EPERM: "permission is denied for it or its folder",
  ENOENT: "its folder isn’t there",
  EISDIR: "it is a folder",
};
