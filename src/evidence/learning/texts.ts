import * as z from "zod/mini";

const text = z.union([z.string(), z.record(z.string(), z.string())]);

/** How a column and its values are put to people, and whether the order of its values counts. */
const columnTexts = z.strictObject({
  text: z.exactOptional(text),
  kind: z.exactOptional(z.enum(["nominal", "ordinal"])),
  /** By value, which may be called as something that every object has. */
  options: z.exactOptional(
    z.pipe(
      z.record(z.string(), text),
      z.transform((own) => new Map(Object.entries(own))),
    ),
  ),
});

export type ColumnTexts = z.output<typeof columnTexts>;

/** The wordings in a JSON text, by column; null where it holds none. */
export function textsIn(text: string): ReadonlyMap<string, ColumnTexts> | null {
  try {
    const found = z.safeParse(
      z.record(z.string(), columnTexts),
      JSON.parse(text.replace(/^\uFEFF/, "")),
    );
    return found.success ? new Map(Object.entries(found.data)) : null;
  } catch {
    return null;
  }
}
