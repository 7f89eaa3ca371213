import type { ElementHappening } from "./events.ts";

const texts = {
  src: "the element has nothing to show yet: it needs the address of a questionnaire as src, or one as definition, or a published form inside it.",
  destinations:
    "the lead form is left out, since nobody would receive it. Set deliver or destinations.",
};

/** How long a page may take to set what is missing once it is whole, in milliseconds: many fetch it first. */
const patience = 5000;

/**
 * Tells the page's author what the page doesn't set, once a script has had time to set it.
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
  await new Promise((over) => setTimeout(over, patience));
  if (isSettled()) return;
  console.error(`needs-diagnostic: ${texts[what]}`);
  if (what === "src") return;
  tell({ type: "ignored", misfits: [], part: "capture", why: "no-destination", at: Date.now() });
}
