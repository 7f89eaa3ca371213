/**
 * What lets a page be as high as what is in it, though its author lets it fill the window: which is the frame, whose
 * height is to come of it.
 */
const unfilled =
  "html, body, :has(needs-diagnostic) { height: auto !important; min-height: 0 !important }";

/** Watches how high the page needs to be; `tell` tells it once more. */
export interface HeightWatch {
  tell(): void;
  stop(): void;
}

/**
 * Tells how high the page with an element on it needs to be, now and whenever that changes.
 *
 * Where the page or something around the element has a fixed height, it keeps its size when what is in it grows: so all
 * that stands beside the element is watched, and beside what is around it.
 */
export function watchHeight(element: Element, tell: (pixels: number) => void): HeightWatch {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(unfilled);
  let told = -1;
  let seen = innerHeight;
  const measure = () => {
    const before = seen;
    seen = innerHeight;
    const pixels = heightWith(sheet);
    // The window has grown to what was told, and the page with it by as much: it would do so without end.
    const isEndless = seen === told && seen !== before && pixels - told === told - before;
    if (pixels === told || isEndless) return;
    told = pixels;
    tell(pixels);
  };
  const sizes = new ResizeObserver(measure);
  const watchAll = () => {
    sizes.disconnect();
    for (const one of aroundAndBeside(element)) sizes.observe(one);
  };
  const comings = new MutationObserver(watchAll);
  comings.observe(document, { childList: true, subtree: true });
  watchAll();
  return {
    tell() {
      told = -1;
      measure();
    },
    stop() {
      sizes.disconnect();
      comings.disconnect();
    },
  };
}

function heightWith(sheet: CSSStyleSheet): number {
  const sheets = document.adoptedStyleSheets;
  document.adoptedStyleSheets = [...sheets, sheet];
  const { scrollHeight } = document.documentElement;
  const { height } = document.documentElement.getBoundingClientRect();
  document.adoptedStyleSheets = sheets;
  // What hangs out of the page is told by this alone, which is no less than the window.
  return Math.max(Math.ceil(height), scrollHeight > innerHeight ? scrollHeight : 0);
}

/** An element, what is around it up to the page, and what stands beside each of these. */
function aroundAndBeside(element: Element): Set<Element> {
  const found = new Set<Element>([element]);
  for (let node: Node | null = element.parentNode; node; ) {
    const { children } = node as ParentNode;
    for (const child of children) found.add(child);
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return found;
}
