import type { ElementHappening } from "./events.ts";

const texts = {
  src: "the element needs the address of a questionnaire as src.",
  destinations:
    "the lead form is left out, since nobody would receive it. Set deliver or destinations.",
};

/**
 * Tells the page's author what the page doesn't set, once the page is whole: until then a script may set it.
 * @param isSettled whether it was set meanwhile, or is needed no more
 */
export async function tellMissing(
  what: keyof typeof texts,
  isSettled: () => boolean,
  tell: (happening: ElementHappening) => void,
): Promise<void> {
  if (document.readyState !== "complete") {
    await new Promise((whole) => addEventListener("load", whole, { once: true }));
  }
  if (isSettled()) return;
  console.error(`needs-diagnostic: ${texts[what]}`);
  if (what === "src") return;
  tell({ type: "ignored", misfits: [], part: "capture", why: "no-destination", at: Date.now() });
}
