import { dispatch, type ElementHappening } from "./events.ts";
import type { Properties, Reflected } from "./properties.ts";
import { attributeNames, reflectedNames } from "./settings.ts";
import { type Showing, show } from "./showing.tsx";

/** A `<needs-diagnostic>` as scripts see it; README tells its attributes. */
export interface NeedsDiagnosticElement extends HTMLElement, Properties, Reflected {
  /** Starts the interview again. */
  restart(): void;
}

/** What is there while a page sets nothing, or takes what it set away again. */
const unset: Properties = {
  definition: null,
  known: {},
  destinations: null,
  words: {},
  track: null,
};

const propertyNames = Object.keys(unset) as (keyof Properties)[];

const camelCase = (name: string) =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Makes the class of the element. Not at import time: there is no `HTMLElement` on a server. */
export function elementClass(): new () => NeedsDiagnosticElement {
  return class DiagnosticElement extends HTMLElement implements NeedsDiagnosticElement {
    static readonly observedAttributes = ["id", ...attributeNames];

    #properties = unset;
    #showing: Showing | null = null;
    /** What it stands in, from the nearest to the page. */
    #around: readonly Node[] = [];
    #isPlanned = false;

    declare definition: Properties["definition"];
    declare known: Properties["known"];
    declare destinations: Properties["destinations"];
    declare words: Properties["words"];
    declare track: Properties["track"];

    declare src: string | null;
    declare language: string | null;
    declare knownFromAddress: string | null;
    declare resume: string | null;
    declare deliver: string | null;
    declare analytics: string | null;
    declare allowPrivate: boolean;
    declare frameParent: string | null;
    declare campaign: string | null;
    declare unfinished: string | null;

    static {
      for (const name of propertyNames) {
        Object.defineProperty(DiagnosticElement.prototype, name, {
          get(this: DiagnosticElement) {
            return this.#properties[name];
          },
          set(this: DiagnosticElement, value: unknown) {
            // It is an attribute too: frameworks hand on what a template says, which is text.
            if (typeof value === "string") return this.setAttribute(name, value);
            this.#properties = { ...this.#properties, [name]: value ?? unset[name] };
            this.#plan();
          },
        });
      }
      for (const name of reflectedNames) {
        Object.defineProperty(DiagnosticElement.prototype, camelCase(name), {
          get(this: DiagnosticElement) {
            return name === "allow-private" ? this.hasAttribute(name) : this.getAttribute(name);
          },
          set(this: DiagnosticElement, value: unknown) {
            if (value === false || value == null) this.removeAttribute(name);
            else this.setAttribute(name, value === true ? "" : (value as string));
          },
        });
      }
    }

    connectedCallback(): void {
      this.#around = around(this);
      for (const name of [...propertyNames, ...reflectedNames]) this.#takeEarly(camelCase(name));
      this.#plan();
    }

    disconnectedCallback(): void {
      // Whoever moves the element takes it out and puts it in again at once: it goes on as if nothing was.
      queueMicrotask(() => {
        if (!this.isConnected) this.#showing?.rest();
      });
    }

    attributeChangedCallback(): void {
      this.#plan();
    }

    restart(): void {
      this.#show().restart();
    }

    #show(): Showing {
      this.#showing ??= show(this, this.#tell);
      return this.#showing;
    }

    /** A property that was set before the script came stands on the element itself, and hides ours. */
    #takeEarly(name: string): void {
      if (!Object.hasOwn(this, name)) return;
      const own = this as unknown as Record<string, unknown>;
      const value = own[name];
      delete own[name];
      own[name] = value;
    }

    /** Brings what is shown in step, once for all that a script sets in one go. */
    #plan(): void {
      if (this.#isPlanned || !this.isConnected) return;
      this.#isPlanned = true;
      queueMicrotask(() => {
        this.#isPlanned = false;
        if (!this.isConnected) return;
        this.#show().update(this.#properties);
      });
    }

    readonly #tell = (happening: ElementHappening): void => {
      dispatch(this, happening);
      // What is told by an element that was taken out reaches nobody beyond: what it stood in passes it on.
      const nearest = this.isConnected ? null : this.#around.find((node) => node.isConnected);
      if (nearest) dispatch(nearest, happening);
    };
  };
}

function around(element: Element): Node[] {
  const nodes: Node[] = [];
  for (let node: Node | null = element; node; ) {
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
    if (node) nodes.push(node);
  }
  return nodes;
}
