import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../../questionnaires/", import.meta.url);

/** The questionnaires that the package ships, as text. */
export const shippedTexts = readdirSync(folder)
  .filter((name) => !name.endsWith(".schema.json"))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));

export const schemaText = readFileSync(new URL("questionnaire.schema.json", folder), "utf8");
