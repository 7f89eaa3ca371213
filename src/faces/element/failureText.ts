import type { FetchFailure } from "../../questionnaire/definition/fetchDefinition.ts";

/** What a page's developer should know of a questionnaire that can't be shown, for the console. */
export function failureText(address: string, failure: FetchFailure): string {
  const what = `needs-diagnostic: ${address} `;
  switch (failure.reason) {
    case "no-address":
      return `${what}is no address.`;
    case "unreachable":
      return `${what}could not be fetched. Is the address right, and does the page's connect-src allow it?`;
    case "status":
      return `${what}gave status ${failure.status} instead of a questionnaire.`;
    case "too-long":
      return `${what}is too long for a questionnaire.`;
    case "not-json":
      return `${what}is not JSON. Is it the published file?`;
    case "problems": {
      const places = failure.problems.map(
        ({ code, line, column }) => `line ${line}, column ${column}: ${code}`,
      );
      return `${what}has problems (“needs-diagnostic check” tells more):\n${places.join("\n")}`;
    }
    case "private":
      return `${what}is not published: everybody who opens it can read what stands under “rep”. Run “needs-diagnostic publish”, put that file there, and take this one away. While you build the page, the attribute allow-private shows it.`;
  }
}
