import type { Definition } from "../../questionnaire/definition/definition.ts";
import {
  type FetchFailure,
  fetchDefinition,
} from "../../questionnaire/definition/fetchDefinition.ts";
import { fileOf, readSettings, type Settings } from "./settings.ts";
import { strangersAround } from "./strangers.ts";

/** Why there is no console to show. */
export type PageFailure =
  | { readonly reason: "no-settings" }
  | { readonly reason: "bad-settings"; readonly wrong: readonly string[] }
  | { readonly reason: "stranger"; readonly origin: string | null }
  | { readonly reason: "no-questionnaire" }
  | { readonly reason: "public"; readonly file: string }
  | { readonly reason: "not-fetched"; readonly file: string; readonly failure: FetchFailure };

export type Loading =
  | { readonly ok: true; readonly settings: Settings; readonly definition: Definition }
  | { readonly ok: false; readonly failure: PageFailure };

/** Fetches what the page goes by: its settings, and the questionnaire that lies beside it. Never rejects. */
export async function load(): Promise<Loading> {
  const text = await fetched("console.json");
  if (text === null) return failed({ reason: "no-settings" });
  const reading = readSettings(text);
  if (!reading.ok) return failed({ reason: "bad-settings", wrong: reading.wrong });
  const { settings } = reading;
  const [stranger] = strangersAround(settings.origins ?? []);
  if (stranger !== undefined) return failed({ reason: "stranger", origin: stranger });
  const file = fileOf(settings, location.search);
  if (file === null) return failed({ reason: "no-questionnaire" });
  const address = new URL(file, document.baseURI).href;
  const fetching = await fetchDefinition(address, { allowPrivate: true });
  if (!fetching.ok) return failed({ reason: "not-fetched", file, failure: fetching.failure });
  const { definition } = fetching;
  if (definition.published) return failed({ reason: "public", file });
  return { ok: true, settings, definition };
}

async function fetched(file: string): Promise<string | null> {
  try {
    const answer = await fetch(new URL(file, document.baseURI), { cache: "no-cache" });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}

function failed(failure: PageFailure): Loading {
  return { ok: false, failure };
}
