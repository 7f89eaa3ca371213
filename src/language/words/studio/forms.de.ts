import type { FormsWords } from "./forms.en.ts";

/** The studio's part `forms`, in German. */
export const formsDe: FormsWords = {};
