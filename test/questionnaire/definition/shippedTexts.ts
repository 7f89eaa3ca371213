import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../../questionnaires/", import.meta.url);

/** The questionnaires that the package ships, as text. */
export const shippedTexts = textsIn(folder);

/** Those that the tests keep, with what is weak in them: what is shipped may be reworded any day. */
export const keptTexts = textsIn(new URL("../../questionnaires/", import.meta.url));

export const schemaText = readFileSync(new URL("questionnaire.schema.json", folder), "utf8");

function textsIn(folder: URL) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json") && !name.endsWith(".schema.json"))
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));
}
