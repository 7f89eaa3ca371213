import type { Definition } from "../../questionnaire/definition/definition.ts";
import { choicesOf, suggestible } from "./choices.ts";
import { longestQuote } from "./suggestion.ts";

/** The JSON Schema of what comes back of a transcript: suggestions, each with a question and one of its own options. */
export function replySchema(definition: Definition): object {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    type: "array",
    items: {
      anyOf: suggestible(definition).map((question) => ({
        type: "object",
        properties: {
          question: { type: "string", enum: [question.id] },
          option: { type: "string", enum: choicesOf(question) },
          quote: { type: "string", minLength: 1, maxLength: longestQuote },
        },
        required: ["question", "option", "quote"],
        additionalProperties: false,
      })),
    },
  };
}
