import { type FSWatcher, watch } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { Cancelled } from "./cancelled.ts";
import { explainFolder } from "./files.ts";

/** Editors write a file in several steps; this many milliseconds after the last, it is looked at. */
const settling = 30;

/**
 * Does a piece of work, and again whenever what is in one of the files changes, until it is stopped. Work that a change
 * overtakes is cancelled.
 */
export async function watching(
  files: readonly string[],
  work: (signal: AbortSignal) => Promise<unknown>,
  stopped: AbortSignal,
): Promise<void> {
  const changes = new Changes(files);
  try {
    while (!stopped.aborted) {
      if (process.stdout.isTTY) process.stdout.write(clearScreen);
      const { overtaken } = await changes.begin();
      await work(AbortSignal.any([stopped, overtaken])).catch(unlessCancelled);
      if (!overtaken.aborted) process.stdout.write(`\n${waiting(files)}\n`);
      await eitherOf(stopped, overtaken);
    }
  } finally {
    changes.end();
  }
}

/** Tells of files that say something else than before. Folders are watched: many editors put a new file in place. */
class Changes {
  readonly #files: readonly string[];
  readonly #watchers: readonly FSWatcher[];
  #timer: NodeJS.Timeout | undefined;
  #seen = "";
  #overtaken = new AbortController();

  constructor(files: readonly string[]) {
    this.#files = files.map((file) => resolve(file));
    const names = new Set(this.#files.map((file) => basename(file)));
    const folders = new Set(this.#files.map((file) => dirname(file)));
    this.#watchers = [...folders].map((folder) => this.#watch(folder, names));
  }

  /** @throws Failure */
  #watch(folder: string, names: ReadonlySet<string>): FSWatcher {
    try {
      return watch(folder, (_, name) => {
        if (name !== null && !names.has(name)) return;
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#look(), settling);
      });
    } catch (failure) {
      return explainFolder(folder)(failure as NodeJS.ErrnoException);
    }
  }

  /** From now on, a change is one from how the files are now. */
  async begin(): Promise<{ overtaken: AbortSignal }> {
    this.#overtaken = new AbortController();
    this.#seen = await this.#contents();
    return { overtaken: this.#overtaken.signal };
  }

  end(): void {
    clearTimeout(this.#timer);
    for (const watcher of this.#watchers) watcher.close();
  }

  async #look(): Promise<void> {
    if ((await this.#contents()) !== this.#seen) this.#overtaken.abort();
  }

  async #contents(): Promise<string> {
    const texts = this.#files.map((file) => readFile(file, "utf8").catch(() => null));
    return JSON.stringify(await Promise.all(texts));
  }
}

function waiting(files: readonly string[]): string {
  return `Watching ${files.length === 1 ? files[0] : `${files.length} files`}. Ctrl-C ends it.`;
}

function unlessCancelled(error: unknown): void {
  if (!(error instanceof Cancelled)) throw error;
}

function eitherOf(one: AbortSignal, other: AbortSignal): Promise<void> {
  const both = AbortSignal.any([one, other]);
  return new Promise((done) => {
    if (both.aborted) done();
    else both.addEventListener("abort", () => done(), { once: true });
  });
}

const clearScreen = "\u001b[2J\u001b[3J\u001b[H";
