import type { ConsoleTranslator } from "../../language/consoleTranslator.ts";
import type { Decision } from "../../questionnaire/decision/decide.ts";
import type { LeastLead } from "../../questionnaire/decision/leastLead.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import { labelled, nameOf } from "./noteItems.ts";

/** How sure it is what the answers say, in a few parts: what it is first. */
export function sureWords(
  definition: Definition,
  { decidedBy, close, lead, runnerUp }: Decision,
  translator: ConsoleTranslator,
): string[] {
  const { word } = translator;
  if (decidedBy === "rule") return [word("ruleDecided")];
  if (decidedBy === "fallback") return [word("fallbackDecided")];
  return [
    word(close ? "closeCall" : "clear"),
    lead === 0 ? word("tied") : word("lead", { count: lead }),
    ...(runnerUp === null
      ? []
      : [labelled(word("runnerUp"), nameIn(definition, runnerUp, translator))]),
  ];
}

/** How sure it is what answers taken out of order have settled, in such parts. */
export function leastLeadWords(
  definition: Definition,
  { points, over, close }: LeastLead,
  translator: ConsoleTranslator,
): string[] {
  const { word } = translator;
  const segment = nameIn(definition, over, translator);
  return [
    ...(close ? [] : [word("clear")]),
    points === 0
      ? word("tiedAtWorst", { segment })
      : word("leadAtLeast", { count: points, segment }),
  ];
}

function nameIn({ segments }: Definition, id: string, translator: ConsoleTranslator): string {
  const segment = segments.find((one) => one.id === id);
  return segment ? nameOf(segment, translator) : id;
}
