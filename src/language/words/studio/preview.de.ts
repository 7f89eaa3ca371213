import type { PreviewWords } from "./preview.en.ts";

/** The studio's part `preview`, in German. */
export const previewDe: PreviewWords = {};
