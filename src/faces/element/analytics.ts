import type { Definition } from "../../questionnaire/definition/definition.ts";
import type { ElementHappening } from "./events.ts";
import { tellFault } from "./fault.ts";
import type { Properties } from "./properties.ts";

/** Tells analytics what an element tells. The code for it comes by itself; nothing that happens before is lost. */
export function tellAnalytics(
  happening: ElementHappening,
  { track, dataLayer }: { track: Properties["track"]; dataLayer: boolean },
  { id, version }: Pick<Definition, "id" | "version">,
  language: string,
): void {
  if (!track && !dataLayer) return;
  import("../../interview/delivery/analytics.ts").then(({ toDataLayer, toTrack }) => {
    const of = { questionnaire: id, version, language };
    if (dataLayer) toDataLayer(window as { dataLayer?: unknown[] }, of)(happening);
    if (track) toTrack(track, of)(happening);
  }, tellFault);
}
