/** The door for pages without React: loading it defines `<needs-diagnostic>`, once however often it is loaded. */

import { elementClass, type NeedsDiagnosticElement } from "./element.ts";
import type { ElementEvents } from "./events.ts";

export type { NeedsDiagnosticElement } from "./element.ts";
export type { ElementEvents, ElementHappening } from "./events.ts";
export type { Properties, Reflected } from "./properties.ts";

const name = "needs-diagnostic";

if ("customElements" in globalThis && !customElements.get(name)) {
  customElements.define(name, elementClass());
}

declare global {
  interface HTMLElementTagNameMap {
    "needs-diagnostic": NeedsDiagnosticElement;
  }
  interface HTMLElementEventMap extends ElementEvents {}
}
