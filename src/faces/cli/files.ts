import { readFile } from "node:fs/promises";
import { addAbortSignal } from "node:stream";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import { read } from "../../questionnaire/definition/read.ts";
import { Cancelled } from "./cancelled.ts";
import { Failure } from "./failure.ts";
import { terminalOn } from "./terminal.ts";

/** The text of a file, or of standard input for `-`, which can be cancelled. @throws Failure, Cancelled */
export async function textOf(file: string, signal?: AbortSignal): Promise<string> {
  const bytes =
    file === "-" ? await standardInput(signal) : await readFile(file).catch(explain(file));
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Failure(`${nameOf(file)} is not UTF-8 text. Save it with the encoding UTF-8.`);
  }
}

/** The questionnaire in a file. @throws Failure which shows the file's problems */
export async function definitionIn(file: string): Promise<Definition> {
  return definitionOf(file, await textOf(file));
}

/** The questionnaire that a file's text is. @throws Failure which shows its problems */
export async function definitionOf(file: string, text: string): Promise<Definition> {
  const reading = read(text);
  if (reading.ok) return reading.definition;
  const { problemsView } = await import("./views/problemsView.ts");
  throw new Failure(problemsView(nameOf(file), text, reading.problems, terminalOn(process.stderr)));
}

/** A file as people call it. */
export function nameOf(file: string): string {
  return file === "-" ? "standard input" : file;
}

async function standardInput(signal?: AbortSignal): Promise<Buffer> {
  const chunks: Buffer[] = [];
  try {
    if (signal) addAbortSignal(signal, process.stdin);
    for await (const chunk of process.stdin) chunks.push(chunk);
  } catch (error) {
    throw signal?.aborted ? new Cancelled() : error;
  }
  return Buffer.concat(chunks);
}

/** Standard input can be read once. @throws Failure where it is named for more than one of a command's files */
export function readOnce(files: readonly string[]): void {
  if (files.filter((file) => file === "-").length < 2) return;
  throw new Failure("Standard input can stand for one file: name the other.");
}

/** Makes a sentence of a failure to get at a folder. */
export function explainFolder(folder: string): (failure: NodeJS.ErrnoException) => never {
  return ({ code, message }) => {
    throw new Failure(
      code === "ENOENT" ? `There is no folder ${folder}.` : `The folder ${folder}: ${message}.`,
    );
  };
}

/** Makes a sentence of a failure of the file system. */
export function explain(file: string): (failure: NodeJS.ErrnoException) => never {
  return ({ code, message }) => {
    throw new Failure(reasons[code ?? ""]?.(file) ?? `${file}: ${message}`);
  };
}

const reasons: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: (file) => `There is no file ${file}.`,
  EISDIR: (file) => `${file} is a folder. Name the files in it.`,
  EACCES: (file) => `${file} can’t be opened: permission is denied.`,
  EPERM: (file) => `${file} can’t be opened: permission is denied.`,
};
