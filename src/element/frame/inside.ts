import type { ElementHappening } from "../events.ts";
import type { FrameMessage } from "./message.ts";

/** An element's way to the page around its frame. */
export interface FrameParent {
  tell(happening: ElementHappening): void;
  close(): void;
}

/**
 * Tells the page around a frame how high the element is and what happens in it. The browser hands it to pages of the
 * named origins alone.
 *
 * @param origins such as `https://www.example.com`, with spaces between them
 */
export function openFrameParent(element: Element, origins: string): FrameParent {
  const post = (message: FrameMessage) => {
    for (const origin of origins.split(/\s+/).filter(Boolean)) {
      window.parent.postMessage(message, origin);
    }
  };
  const sizes = new ResizeObserver(() => {
    // The whole page: the element has margins and neighbours there.
    const pixels = Math.ceil(document.documentElement.getBoundingClientRect().height);
    post({ needsDiagnostic: 1, kind: "height", pixels });
  });
  sizes.observe(element);
  return {
    tell: (happening) =>
      post({ needsDiagnostic: 1, kind: "event", name: `nd-${happening.type}`, detail: happening }),
    close: () => sizes.disconnect(),
  };
}
