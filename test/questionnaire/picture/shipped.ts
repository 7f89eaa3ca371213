import { type Definition, read } from "../../../src/index.ts";
import { shippedTexts } from "../definition/shippedTexts.ts";

/** The questionnaires that the package ships. */
export const shipped: readonly { readonly name: string; readonly definition: Definition }[] =
  shippedTexts.map(({ name, text }) => {
    const reading = read(text);
    if (!reading.ok) throw new Error(`${name} has problems`);
    return { name, definition: reading.definition };
  });
