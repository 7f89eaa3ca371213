import { limits } from "../../../questionnaire/definition/limits.ts";
import type { Opening, OpeningFailure } from "./openFile.ts";

/** Opens what was chosen or dropped: a file that can be written to, or one that can only be read. */
export async function openFile(source: FileSystemFileHandle | File): Promise<Opening> {
  try {
    const handle = source instanceof File ? null : source;
    const file = source instanceof File ? source : await source.getFile();
    if (file.size > limits.bytes + byteOrderMark) return failed("too-large", file);
    const text = await textOf(file);
    if (text === null) return failed("not-text", file);
    const { name, lastModified } = file;
    return { ok: true, file: { name, handle, text, lastModified } };
  } catch {
    return failed("unreadable");
  }
}

/** A file's text to the byte, its byte order mark too, which `File.text` would swallow; null where it is no UTF-8. */
export async function textOf(file: File): Promise<string | null> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Opens what was dropped, as a file that can be written to where the browser allows it. */
export async function openDropped(transfer: DataTransfer): Promise<Opening> {
  const [item, ...others] = [...transfer.items].filter(({ kind }) => kind === "file");
  if (others.length > 0) return failed("several");
  const file = item?.getAsFile();
  if (!item || !file) return failed("unreadable");
  // To be asked at once: after a pause the browser has emptied the transfer.
  const handle = await (item as WithHandle).getAsFileSystemHandle?.().catch(() => null);
  return openFile(handle?.kind === "file" ? (handle as FileSystemFileHandle) : file);
}

const byteOrderMark = 3;

/** In browsers that hand out files. */
interface WithHandle {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

function failed(why: OpeningFailure, source?: File): Opening {
  return { ok: false, why, ...(source && { source }) };
}
