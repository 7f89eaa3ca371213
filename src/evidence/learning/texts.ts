import * as z from "zod/mini";

/** How a column and its values are put to people, and whether the order of its values counts. */
const columnTexts = z.strictObject({
  text: z.exactOptional(z.union([z.string(), z.record(z.string(), z.string())])),
  kind: z.exactOptional(z.enum(["nominal", "ordinal"])),
  options: z.exactOptional(
    z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())])),
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
