import type { MapWords } from "./map.en.ts";

/** The studio's part `map`, in German. */
export const mapDe: MapWords = {};
