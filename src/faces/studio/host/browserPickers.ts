import { saveFile } from "../../../ui/saveFile.ts";
import type { Pickers } from "./disk.ts";

const types = [{ description: "JSON", accept: { "application/json": [".json"] } }] as const;

/** File System Access, where the browser has it. */
interface FileAccess {
  showOpenFilePicker?(options: { types: typeof types }): Promise<[FileSystemFileHandle]>;
  showSaveFilePicker?(options: {
    types: typeof types;
    suggestedName: string;
  }): Promise<FileSystemFileHandle>;
}

/** The browser's own ways: its windows for files, or else upload and download. */
export function browserPickers(view: Window & FileAccess = window): Pickers {
  return {
    async open() {
      if (!view.showOpenFilePicker) return upload(view.document);
      const handles = await unlessCancelled(view.showOpenFilePicker({ types }));
      return handles?.[0] ?? null;
    },
    async saveAs(suggestedName) {
      if (!view.showSaveFilePicker) return "download";
      return unlessCancelled(view.showSaveFilePicker({ types, suggestedName }));
    },
    download: (name, text) => saveFile(name, "application/json", text),
  };
}

function upload(document: Document): Promise<File | null> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".json,application/json";
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve(input.files?.[0] ?? null));
    input.addEventListener("cancel", () => resolve(null));
    input.click();
  });
}

async function unlessCancelled<T>(choice: Promise<T>): Promise<T | null> {
  try {
    return await choice;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    throw error;
  }
}
