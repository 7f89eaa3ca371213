import { onTestFinished } from "vitest";

/** A browser that says what is on its keys, or refuses to. */
export function stubKeyboard(getLayoutMap: () => Promise<ReadonlyMap<string, string>>): void {
  Object.defineProperty(navigator, "keyboard", { configurable: true, value: { getLayoutMap } });
  onTestFinished(() => {
    Reflect.deleteProperty(navigator, "keyboard");
  });
}
