/** The word that stands for "not sure" among answers; so no id may be it. */
export const UNSURE = "unsure";
