import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { browserPickers } from "../../../../src/faces/studio/host/browserPickers.ts";
import { diskWith, type Pickers } from "../../../../src/faces/studio/host/disk.ts";
import type { OpenFile } from "../../../../src/faces/studio/host/openFile.ts";
import { openDropped, openFile } from "../../../../src/faces/studio/host/read.ts";
import { hasChanged } from "../../../../src/faces/studio/host/save.ts";
import { limits } from "../../../../src/index.ts";

const text = '\uFEFF{ "title": "Größe 👍" }\r\n';
let handle: FileSystemFileHandle;

beforeEach(async () => {
  const folder = await navigator.storage.getDirectory();
  handle = await folder.getFileHandle("needs.json", { create: true });
  await put(text);
});

afterEach(() => vi.restoreAllMocks());

/** Writes to the file as another program would. */
async function put(content: string | Uint8Array<ArrayBuffer>): Promise<void> {
  const writable = await handle.createWritable();
  await writable.write(content);
  await writable.close();
}

async function bytes(): Promise<number[]> {
  return [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
}

function pickers(part: Partial<Pickers> = {}): Pickers {
  return { open: async () => handle, saveAs: async () => handle, download: () => {}, ...part };
}

async function opened(): Promise<OpenFile> {
  const opening = await diskWith(pickers()).open();
  if (!opening.ok) throw new Error(opening.why);
  return opening.file;
}

describe("opening and saving", () => {
  test("leaves every byte as it is, the byte order mark too", async () => {
    const before = await bytes();
    const file = await opened();
    expect(file).toMatchObject({ name: "needs.json", text });
    const saving = await diskWith(pickers()).save(file, `${text} `);
    expect(saving).toMatchObject({ saved: true, file: { text: `${text} ` } });
    expect(await bytes()).toEqual([...before, 32]);
  });

  test("goes on from what was saved, time after time", async () => {
    const disk = diskWith(pickers());
    let file = await opened();
    for (const next of ["{}", "{ }", "{  }"]) {
      const saving = await disk.save(file, next);
      if (!saving.saved) throw new Error(JSON.stringify(saving));
      file = saving.file;
    }
    expect(await hasChanged(file)).toBe(false);
    expect((await opened()).text).toBe("{  }");
  });
});

describe("a file that was changed meanwhile", () => {
  test("is noticed and not written over, whatever its time says", async () => {
    const file = await opened();
    await put("theirs");
    const { lastModified } = await handle.getFile();
    for (const seen of [file, { ...file, lastModified }]) {
      expect(await diskWith(pickers()).save(seen, "mine")).toEqual({
        saved: false,
        changed: true,
        text: "theirs",
      });
    }
    expect(await hasChanged(file)).toBe(true);
    expect((await opened()).text).toBe("theirs");
  });

  test("is written over once the person has seen that very text", async () => {
    const file = await opened();
    const disk = diskWith(pickers());
    await put("theirs");
    const asked = await disk.save(file, "mine");
    if (asked.saved || !asked.changed) throw new Error("It was not noticed.");
    await put("theirs again");
    expect(await disk.save(file, "mine", asked)).toMatchObject({ text: "theirs again" });
    expect(await disk.save(file, "mine", { text: "theirs again" })).toMatchObject({ saved: true });
    expect((await opened()).text).toBe("mine");
  });

  test("is no matter where it was only touched, or has what is to be saved", async () => {
    const file = await opened();
    const touched = { ...file, lastModified: file.lastModified - 1 };
    expect(await hasChanged(touched)).toBe(false);
    expect(await diskWith(pickers()).save(touched, text)).toMatchObject({ saved: true });
    await put("the same");
    expect(await diskWith(pickers()).save(file, "the same")).toMatchObject({ saved: true });
  });
});

describe("what can't be opened or saved is told, and nothing rejects", () => {
  test("opening", async () => {
    const why = async (part: Partial<Pickers>) => {
      const opening = await diskWith(pickers(part)).open();
      return opening.ok ? null : opening.why;
    };
    expect(await why({ open: async () => null })).toBe("cancelled");
    expect(await why({ open: () => Promise.reject(new DOMException("", "SecurityError")) })).toBe(
      "unreadable",
    );
    await put(new Uint8Array([0xff, 0xfe, 0x7b, 0x00]));
    expect(await why({})).toBe("not-text");
    await put("x".repeat(limits.bytes + 4));
    expect(await why({})).toBe("too-large");
    const folder = await navigator.storage.getDirectory();
    await folder.removeEntry("needs.json");
    expect(await why({})).toBe("unreadable");
  });

  test("saving", async () => {
    const disk = diskWith(pickers());
    const file = await opened();
    const why = { saved: false, changed: false };
    expect(await diskWith(pickers({ saveAs: async () => null })).saveAs("a.json", "")).toEqual({
      ...why,
      why: "cancelled",
    });
    vi.spyOn(handle, "createWritable").mockRejectedValueOnce(
      new DOMException("", "NotAllowedError"),
    );
    expect(await disk.save(file, "{}")).toEqual({ ...why, why: "denied" });
    const folder = await navigator.storage.getDirectory();
    await folder.removeEntry("needs.json");
    expect(await disk.save(file, "{}")).toEqual({ ...why, why: "gone" });
  });

  test("a disk that fails while it is written to keeps what was there", async () => {
    const file = await opened();
    const create = handle.createWritable.bind(handle);
    vi.spyOn(handle, "createWritable").mockImplementation(async () => {
      const writable = await create();
      vi.spyOn(writable, "close").mockRejectedValue(new DOMException("", "QuotaExceededError"));
      return writable;
    });
    expect(await diskWith(pickers()).save(file, "half")).toMatchObject({ why: "failed" });
    vi.restoreAllMocks();
    expect((await opened()).text).toBe(text);
  });
});

describe("where the browser hands out no files", () => {
  const upload = () => new File([text], "mine.json", { lastModified: 7 });

  test("a file is uploaded to open it, and downloaded to save it", async () => {
    const out: string[] = [];
    const disk = diskWith({
      open: async () => upload(),
      saveAs: async () => "download",
      download: (...file) => out.push(...file),
    });
    const opening = await disk.open();
    if (!opening.ok) throw new Error(opening.why);
    expect(opening.file).toEqual({ name: "mine.json", handle: null, text, lastModified: 7 });
    const saving = await disk.save(opening.file, "{}");
    expect(saving).toMatchObject({
      saved: true,
      file: { name: "mine.json", handle: null, text: "{}" },
    });
    expect(out).toEqual(["mine.json", "{}"]);
    expect(await hasChanged(opening.file)).toBe(false);
  });

  test("the browser's own window is asked for the file to upload", async () => {
    const clicked: HTMLInputElement[] = [];
    vi.spyOn(HTMLInputElement.prototype, "click").mockImplementation(function (
      this: HTMLInputElement,
    ) {
      clicked.push(this);
    });
    const own = browserPickers({ document } as never);
    const chosen = own.open();
    const files = new DataTransfer();
    files.items.add(upload());
    const [input] = clicked as [HTMLInputElement];
    input.files = files.files;
    input.dispatchEvent(new Event("change"));
    expect(((await chosen) as File).name).toBe("mine.json");

    const cancelled = own.open();
    clicked[1]?.dispatchEvent(new Event("cancel"));
    expect(await cancelled).toBeNull();
    expect(await own.saveAs("x.json")).toBe("download");
  });

  test("a file can be dropped", async () => {
    const transfer = new DataTransfer();
    transfer.items.add(upload());
    expect(await openDropped(transfer)).toMatchObject({
      ok: true,
      file: { name: "mine.json", text },
    });
    expect(await openDropped(new DataTransfer())).toEqual({ ok: false, why: "unreadable" });
  });
});

test("with File System Access the person chooses, or chooses nothing", async () => {
  const view = {
    document,
    showOpenFilePicker: async () => [handle] as [FileSystemFileHandle],
    showSaveFilePicker: () => Promise.reject(new DOMException("", "AbortError")),
  };
  const own = browserPickers(view as never);
  expect(await own.open()).toBe(handle);
  expect(await own.saveAs("x.json")).toBeNull();
  expect(await openFile(handle)).toMatchObject({ ok: true, file: { text } });
});
