/**
 * The element as TypeScript sees it, in the templates of frameworks too. This file is published as it stands: in a
 * declaration file, what is said of a framework that isn't there is passed over. So it imports nothing from any.
 */

import type {
  ElementEvents,
  NeedsDiagnosticElement,
  Properties,
  Reflected,
} from "../dist/types/faces/element/index.js";

export * from "../dist/types/faces/element/index.js";

/** What a tag takes: attributes by their names, and properties. */
interface Settings extends Partial<Omit<Properties, "destinations"> & Omit<Reflected, "resume">> {
  "data-known"?: string;
  "known-from-address"?: string;
  resume?: "tab" | "device" | "off";
  destinations?: string | readonly unknown[] | null;
  "allow-private"?: boolean | "";
  "frame-parent"?: string;
}

type Listener<E extends keyof ElementEvents> = (event: ElementEvents[E]) => void;

/** `onnd-finished`, as React, Preact and Svelte 5 write it. */
type Listeners = { readonly [E in keyof ElementEvents as `on${E}`]?: Listener<E> };

/** `on:nd-finished`, as Svelte 4 writes it. */
type Directives = { readonly [E in keyof ElementEvents as `on:${E}`]?: Listener<E> };

/** `onNdFinished`, which Vue makes of `@nd-finished`. */
type Handlers = {
  readonly [E in keyof ElementEvents as E extends `nd-${infer Name}`
    ? `onNd${Capitalize<Name>}`
    : never]?: Listener<E>;
};

interface Reference {
  ref?:
    | { current: NeedsDiagnosticElement | null }
    // biome-ignore lint/suspicious/noConfusingVoidType: as React has it
    | ((element: NeedsDiagnosticElement | null) => void | (() => void))
    | null;
}

/** What a framework lets every element have: what it lets a `div`. */
type OfAny<Elements> = Elements extends { div: infer Div }
  ? Omit<Div, keyof Settings | "ref">
  : object;

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "needs-diagnostic": OfAny<IntrinsicElements> & Settings & Listeners & Reference;
    }
  }
}

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "needs-diagnostic": OfAny<IntrinsicElements> & Settings & Listeners & Reference;
    }
  }
}

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "needs-diagnostic": OfAny<SvelteHTMLElements> & Settings & Listeners & Directives;
  }
}

declare module "vue" {
  interface GlobalComponents {
    "needs-diagnostic": new () => { $props: Settings & Handlers };
  }
}
