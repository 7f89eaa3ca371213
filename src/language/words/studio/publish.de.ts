import type { PublishWords } from "./publish.en.ts";

/** The studio's part `publish`, in German. */
export const publishDe: PublishWords = {};
