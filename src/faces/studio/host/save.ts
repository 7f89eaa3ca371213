import type { OpenFile } from "./openFile.ts";
import { textOf } from "./read.ts";

/** What came of saving. */
export type Saving =
  | { readonly saved: true; readonly file: OpenFile }
  /** Somebody else changed the file meanwhile. Nothing was written; `text` is what stands in it, null if no text. */
  | { readonly saved: false; readonly changed: true; readonly text: string | null }
  | { readonly saved: false; readonly changed: false; readonly why: SavingFailure };

/** The person chose no file; doesn't allow it; the file is not there any more; or the disk refuses. */
export type SavingFailure = "cancelled" | "denied" | "gone" | "failed";

/**
 * Writes a text to its file, all or nothing, unless the file was changed meanwhile.
 *
 * @param overwrite the text that may be written over though it isn't what was opened: the one that was shown
 */
export async function save(
  { name, handle, text: seen }: OpenFile & { handle: FileSystemFileHandle },
  text: string,
  overwrite?: { readonly text: string | null },
): Promise<Saving> {
  try {
    await askLeave(handle);
    const there = await textOf(await handle.getFile());
    if (there !== seen && there !== text && !(overwrite && overwrite.text === there)) {
      return { saved: false, changed: true, text: there };
    }
    return await write(name, handle, text);
  } catch (error) {
    return failed(failureOf(error));
  }
}

/** Writes a text to a file that was just chosen for it. */
export async function saveAs(handle: FileSystemFileHandle, text: string): Promise<Saving> {
  return write(handle.name, handle, text).catch((error) => failed(failureOf(error)));
}

/**
 * Whether a file has another text than when it was read or written last; cheap where its disk says it has not. Null
 * where it can't be read for now.
 */
export async function hasChanged({
  handle,
  text,
  lastModified,
}: OpenFile): Promise<boolean | null> {
  if (!handle) return false;
  const file = await handle.getFile().catch(() => null);
  if (!file) return null;
  if (file.lastModified === lastModified) return false;
  return textOf(file).then(
    (there) => there !== text,
    () => null,
  );
}

/** After a reload the browser wants the person to allow again what they allowed before. */
async function askLeave(handle: FileSystemFileHandle): Promise<void> {
  await (handle as WithPermission).requestPermission?.({ mode: "readwrite" });
}

interface WithPermission {
  requestPermission?(wanted: { mode: "readwrite" }): Promise<PermissionState>;
}

async function write(name: string, handle: FileSystemFileHandle, text: string): Promise<Saving> {
  const writable = await handle.createWritable();
  try {
    await writable.write(text);
    await writable.close();
  } catch (error) {
    await writable.abort().catch(() => {});
    throw error;
  }
  const { lastModified } = await handle.getFile();
  return { saved: true, file: { name, handle, text, lastModified } };
}

function failureOf(error: unknown): SavingFailure {
  const name = error instanceof DOMException ? error.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return "denied";
  return name === "NotFoundError" ? "gone" : "failed";
}

function failed(why: SavingFailure): Saving {
  return { saved: false, changed: false, why };
}
