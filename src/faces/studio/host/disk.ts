import type { OpenFile, Opening } from "./openFile.ts";
import { openFile } from "./read.ts";
import { type Saving, save, saveAs } from "./save.ts";

/** How the browser lets a person choose a file. Each gives null where they chose none. */
export interface Pickers {
  /** A file to open. */
  open(): Promise<FileSystemFileHandle | File | null>;
  /** A file to write to; "download" where the browser hands out none. */
  saveAs(name: string): Promise<FileSystemFileHandle | "download" | null>;
  download(name: string, text: string): void;
}

/** Files, opened and saved as this browser can. Nothing here rejects. */
export interface Disk {
  open(): Promise<Opening>;
  /** Saves to the file that a text came from, unless that was changed meanwhile; where it has none, as a new one. */
  save(file: OpenFile, text: string, overwrite?: { readonly text: string | null }): Promise<Saving>;
  saveAs(name: string, text: string): Promise<Saving>;
}

export function diskWith(pickers: Pickers): Disk {
  const disk: Disk = {
    async open() {
      try {
        const source = await pickers.open();
        return source ? await openFile(source) : { ok: false, why: "cancelled" };
      } catch {
        return { ok: false, why: "unreadable" };
      }
    },
    async save({ handle, ...file }, text, overwrite) {
      if (handle) return save({ ...file, handle }, text, overwrite);
      return disk.saveAs(file.name, text);
    },
    async saveAs(name, text) {
      try {
        const handle = await pickers.saveAs(name);
        if (handle === null) return { saved: false, changed: false, why: "cancelled" };
        if (handle !== "download") return await saveAs(handle, text);
        pickers.download(name, text);
        const file = {
          name,
          handle: null,
          text,
          isHandedOut: true,
          lastModified: Date.now(),
        } as const;
        return { saved: true, file };
      } catch {
        return { saved: false, changed: false, why: "failed" };
      }
    },
  };
  return disk;
}
