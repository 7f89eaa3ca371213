import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject, onTestFinished } from "vitest";

/** What starts the program, ahead of its arguments. */
export const programLine = [process.execPath, inject("program")] as const;

/** What a run of the program came to. */
interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

interface Surroundings {
  readonly folder?: string;
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
  /** How large a file the program may write, in blocks of 512 bytes; what is beyond meets a failure as on a full disk. */
  readonly limit?: number;
}

/** Runs the program as a user would, with its output going to pipes. */
export function program(args: readonly string[], surroundings: Surroundings = {}): Promise<Run> {
  const { child, done } = started(args, surroundings);
  child.stdin.end(surroundings.input);
  return done;
}

/** Starts the program and lets a test wait for what it says. */
export function started(
  args: readonly string[],
  { folder, environment, limit }: Surroundings = {},
) {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  const line = [...programLine, ...args];
  const [first, ...rest] =
    limit === undefined ? line : ["sh", "-c", `ulimit -f ${limit} && exec "$@"`, "sh", ...line];
  const child: ChildProcessWithoutNullStreams = spawn(first as string, rest, {
    cwd: folder,
    env: { ...inherited, ...environment },
  });
  let out = "";
  let err = "";
  const listeners = new Set<() => void>();
  const hear = () => {
    for (const listener of listeners) listener();
  };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
    hear();
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
    hear();
  });
  const done = new Promise<Run>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, out, err }));
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  /** Waits until the program has said so much on standard output. */
  const says = (fits: (out: string) => boolean) =>
    new Promise<string>((resolve, reject) => {
      const listener = () => {
        if (!fits(out)) return;
        listeners.delete(listener);
        resolve(out);
      };
      listeners.add(listener);
      done.then(() => reject(new Error(`It ended without saying so:\n${out}\n${err}`)), reject);
      listener();
    });
  return { child, done, says };
}

/** A folder with files in it, gone after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "needs-diagnostic-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}
