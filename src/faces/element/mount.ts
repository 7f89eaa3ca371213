import looks from "../widget/visitor.css?inline";
import host from "./host.css?inline";
import { sheetOf } from "./sheet.ts";

/** Where an element shows something: a root of ours, and slots for what the page wrote into the element. */
export interface Mount {
  readonly root: HTMLElement;
  /** Shows or hides the page's own content. */
  setFallback(isShown: boolean): void;
}

export function openMount(element: HTMLElement): Mount {
  const shadow = element.shadowRoot ?? element.attachShadow({ mode: "open" });
  shadow.adoptedStyleSheets = [sheetOf(host + looks)];
  const root = document.createElement("div");
  root.className = "root";
  root.setAttribute("part", "root");
  const logo = document.createElement("slot");
  logo.name = "logo";
  const slot = document.createElement("slot");
  slot.hidden = true;
  shadow.replaceChildren(logo, root, slot);
  return {
    root,
    setFallback(isShown) {
      slot.hidden = !isShown;
    },
  };
}
