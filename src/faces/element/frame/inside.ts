import type { ElementHappening } from "../events.ts";
import { watchHeight } from "./height.ts";
import type { FrameMessage } from "./message.ts";
import { isFrameQuestion } from "./question.ts";

/** An element's way to the page around its frame. */
export interface FrameParent {
  tell(happening: ElementHappening): void;
  close(): void;
}

/**
 * Tells the page around a frame how high the page inside is and what happens in the element. The browser hands it to
 * pages of the named origins alone. Links lead to where the whole window goes.
 *
 * @param origins such as `https://www.example.com`, with spaces or commas between them
 */
export function openFrameParent(element: Element, origins: string): FrameParent {
  const parents = originsIn(origins);
  const post = (message: FrameMessage) => {
    for (const origin of parents) window.parent.postMessage(message, origin);
  };
  const height = watchHeight(element, (pixels) =>
    post({ needsDiagnostic: 1, kind: "height", pixels }),
  );
  const listen = ({ data, source }: MessageEvent) => {
    if (source === window.parent && isFrameQuestion(data)) height.tell();
  };
  window.addEventListener("message", listen);
  element.addEventListener("click", leadOut);
  return {
    tell: (happening) =>
      post({ needsDiagnostic: 1, kind: "event", name: `nd-${happening.type}`, detail: happening }),
    close() {
      height.stop();
      window.removeEventListener("message", listen);
      element.removeEventListener("click", leadOut);
    },
  };
}

/** Those that are origins. Each other is told to the page's author, and keeps nothing from these. */
function originsIn(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((name) => {
    const isOrigin = /^https?:\/\/[^/\s*]+\/?$/.test(name);
    if (name && !isOrigin) {
      console.error(
        `needs-diagnostic: frame-parent: “${name}” is left out: no origin such as https://www.example.com`,
      );
    }
    return isOrigin;
  });
}

/** Lets a link open in the whole window, unless the page says where its links open by `<base target>`. */
function leadOut(event: Event): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (link && !link.target && !document.querySelector("base[target]")) link.target = "_top";
}
