import type { ExamplesWords } from "./examples.en.ts";

/** The studio's part `examples`, in German. */
export const examplesDe: ExamplesWords = {};
