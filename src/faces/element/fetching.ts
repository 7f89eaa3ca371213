import {
  type FetchFailure,
  type Fetching,
  fetchDefinition,
} from "../../questionnaire/definition/fetchDefinition.ts";

/** How long to wait for a questionnaire, in milliseconds. */
const patience = 20_000;

/** Fetches a questionnaire, and tells the page's author what is wrong with it. */
export async function fetched(
  address: string,
  { allowPrivate, signal }: { allowPrivate: boolean; signal: AbortSignal },
): Promise<Fetching> {
  const patient = new AbortController();
  const end = () => patient.abort();
  const timer = setTimeout(end, patience);
  signal.addEventListener("abort", end);
  const fetching = await fetchDefinition(address, { signal: patient.signal, allowPrivate });
  clearTimeout(timer);
  if (!fetching.ok && !signal.aborted) tellDeveloper(address, fetching.failure);
  return fetching;
}

function tellDeveloper(address: string, failure: FetchFailure): void {
  import("./failureText.ts").then(
    ({ failureText }) => console.error(failureText(address, failure)),
    () => console.error(`needs-diagnostic: ${address}`, failure),
  );
}
