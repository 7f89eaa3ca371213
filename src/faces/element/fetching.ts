import {
  type FetchFailure,
  type Fetching,
  fetchDefinition,
  visitorForm,
} from "../../questionnaire/definition/fetchDefinition.ts";

import type { FormInPage } from "./formInPage.ts";

/** How long to wait for a questionnaire, in milliseconds. */
const patience = 20_000;

/** Gets a questionnaire from its address, or from the page itself, and tells the page's author what is wrong with it. */
export async function fetched(
  source: string | FormInPage,
  { allowPrivate, signal }: { allowPrivate: boolean; signal: AbortSignal },
): Promise<Fetching> {
  const fetching = await (typeof source === "string"
    ? patientlyFetched(source, { allowPrivate, signal })
    : visitorForm(source.inPage, { allowPrivate }));
  if (!fetching.ok && !signal.aborted) {
    tellDeveloper(typeof source === "string" ? source : "the form in the page", fetching.failure);
  }
  return fetching;
}

async function patientlyFetched(
  address: string,
  { allowPrivate, signal }: { allowPrivate: boolean; signal: AbortSignal },
): Promise<Fetching> {
  const patient = new AbortController();
  const end = () => patient.abort();
  const timer = setTimeout(end, patience);
  signal.addEventListener("abort", end);
  const fetching = await fetchDefinition(address, { signal: patient.signal, allowPrivate });
  clearTimeout(timer);
  return fetching;
}

function tellDeveloper(address: string, failure: FetchFailure): void {
  import("./failureText.ts").then(
    ({ failureText }) => console.error(failureText(address, failure)),
    () => console.error(`needs-diagnostic: ${address}`, failure),
  );
}
