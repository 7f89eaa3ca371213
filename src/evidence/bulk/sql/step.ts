/** A step of a statement: columns by name, each an expression over those of the steps before. */
export type Step = Readonly<Record<string, string>>;
