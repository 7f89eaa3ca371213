/** What the script build has for `react-dom/client`. */

import { type ComponentChild, render } from "preact";

export function createRoot(place: Element): {
  render(view: ComponentChild): void;
  unmount(): void;
} {
  return {
    render: (view) => render(view, place),
    unmount: () => render(null, place),
  };
}
