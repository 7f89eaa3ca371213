import { type Reading, read } from "../../questionnaire/definition/read.ts";

/** The questionnaires in `questionnaires/`, by file name, as they were when the page was loaded. */
export const questionnaires: ReadonlyMap<string, Reading> = new Map(
  Object.entries(
    import.meta.glob<string>(
      [
        "../../../questionnaires/*.json",
        "!../../../questionnaires/questionnaire.schema.json",
        "!../../../questionnaires/*.codes.json",
      ],
      { query: "?raw", import: "default", eager: true },
    ),
  ).map(([path, text]) => [path.replace(/^.*\/|\.json$/g, ""), read(text)]),
);
