import { Failure } from "./failure.ts";

/** What to install, where a library that is missing is what failed. @param whatNeedsIt as it begins a sentence */
export function missingIn(failure: unknown, whatNeedsIt: string): Failure | null {
  const { code, message } = Object(failure) as { code?: string; message?: string };
  const name = /Cannot find package '([^']+)'/.exec(message ?? "")?.[1];
  if (code !== "ERR_MODULE_NOT_FOUND" || name === undefined) return null;
  return new Failure(
    `${whatNeedsIt} needs ${name}, which isn’t installed. Install it beside needs-diagnostic: npm install ${name}`,
  );
}
