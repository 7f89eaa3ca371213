import type { Definition } from "../../questionnaire/definition/definition.ts";
import type { Target } from "../collect/forward/target.ts";
import type { KeptQuestionnaire } from "../collect/keptQuestionnaires.ts";
import { codesBeside, codesIn, codesText } from "./codesFile.ts";
import { Failure } from "./failure.ts";
import { definitionOf, textOf } from "./files.ts";
import { needSource } from "./needSource.ts";

/** A questionnaire that a receiver is given, with the map of codes beside it. */
interface Received {
  readonly kept: KeptQuestionnaire;
  readonly definition: Definition;
}

/** The questionnaire in a file, as a receiver keeps it. @throws Failure */
export async function receivedIn(file: string): Promise<Received> {
  const text = await textOf(file);
  const definition = await definitionOf(file, text);
  needSource(file, definition);
  const { id, version } = definition;
  const codes = await codesIn(codesBeside(file), "received");
  if (codes && codes.questionnaire !== id) {
    throw new Failure(
      `${codesBeside(file)} is the map of codes of another questionnaire, “${codes.questionnaire}”.`,
    );
  }
  return { kept: { id, version, text, codes: codes ? codesText(codes) : "" }, definition };
}

/**
 * Where records are kept. What it says of an address never has the address, which may hold a password.
 *
 * @throws Failure
 */
export function databaseFrom(address: string | undefined, file = "records.db"): string {
  if (address && !/^postgres(ql)?:\/\//.test(address)) {
    throw new Failure(
      "DATABASE_URL is no address of a PostgreSQL database, which begins with postgres://. A file is named by --database.",
    );
  }
  if (address) return address;
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(file)) {
    throw new Failure(
      "--database takes a file. The address of a PostgreSQL database goes into DATABASE_URL, so that its password stands in no list of processes.",
    );
  }
  return file;
}

/** What targets fill from fields that neither a lead form has nor a call says of its person. */
export function fieldsOfNoForm(
  targets: readonly Target[],
  definitions: readonly Definition[],
): readonly { readonly name: string; readonly fields: readonly string[] }[] {
  const there = new Set(
    definitions.flatMap(({ capture }) => capture?.fields.map(({ id }) => id) ?? []),
  );
  return targets.flatMap(({ name, from = [] }) => {
    const fields = from.filter((field) => !there.has(field) && !ofCalls.has(field));
    return fields.length > 0 ? [{ name, fields }] : [];
  });
}

const ofCalls: ReadonlySet<string> = new Set(["name", "role"]);
