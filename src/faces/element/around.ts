import type { ElementHappening } from "./events.ts";
import { tellFault } from "./fault.ts";
import type { FrameParent } from "./frame/inside.ts";

/** The page around the frame that an element's page is shown in, where `frame-parent` names it. */
export interface Around {
  /** Heeds what the attribute says now. */
  follow(): void;
  tell(happening: ElementHappening): void;
  close(): void;
}

export function aroundOf(element: Element): Around {
  let origins: string | null = null;
  let opening: Promise<FrameParent | undefined> | null = null;
  const use = (work: (parent: FrameParent) => void) =>
    void opening?.then((parent) => parent && work(parent));
  const close = () => {
    use((parent) => parent.close());
    opening = origins = null;
  };
  return {
    follow() {
      const wanted = element.getAttribute("frame-parent");
      if (wanted === origins) return;
      close();
      origins = wanted;
      // Only pages that are shown in a frame need the code for it.
      if (!wanted || window.parent === window) return;
      opening = import("./frame/inside.ts").then(
        ({ openFrameParent }) => openFrameParent(element, wanted),
        (error: unknown) => void tellFault(error),
      );
    },
    tell: (happening) => use((parent) => parent.tell(happening)),
    close,
  };
}
