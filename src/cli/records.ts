import type { PastInterview } from "../proof/diff/edit.ts";
import { nameOf, textOf } from "./files.ts";
import { Trouble } from "./trouble.ts";

/**
 * The past interviews in a file: a JSON list of records, or one record on each line. Of a record, `answers` and
 * `known` are looked at.
 *
 * @throws Trouble
 */
export async function recordsIn(file: string): Promise<PastInterview[]> {
  const text = (await textOf(file)).replace(/^\uFEFF/, "");
  const records = text.trimStart().startsWith("[") ? listIn(text, file) : linesIn(text, file);
  for (const [index, record] of records.entries()) {
    if (!isRecord(record)) {
      throw new Trouble(
        `${nameOf(file)}: record ${index + 1} has no “answers”, an object such as { "question": "option" }.`,
      );
    }
  }
  if (records.length === 0) throw new Trouble(`${nameOf(file)} holds no record.`);
  return records as PastInterview[];
}

function listIn(text: string, file: string): unknown[] {
  return parse(text, nameOf(file));
}

function linesIn(text: string, file: string): unknown[] {
  return text
    .split("\n")
    .map((line, index) => ({ line, where: `${nameOf(file)}, line ${index + 1}` }))
    .filter(({ line }) => line.trim() !== "")
    .map(({ line, where }) => parse(line, where));
}

function parse<T>(json: string, where: string): T {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Trouble(`${where} is not JSON: ${(error as Error).message}.`);
  }
}

function isRecord(value: unknown): boolean {
  if (!isObject(value) || !isObject(value.answers)) return false;
  return value.known === undefined || isObject(value.known);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
