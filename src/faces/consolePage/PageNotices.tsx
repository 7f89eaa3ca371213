import { type ReactNode, useMemo } from "react";
import { startOf } from "../../interview/calls/website.ts";
import { readSuggestions } from "../../interview/suggestions/readSuggestions.ts";
import type { ConsolePageTranslator } from "../../language/consolePageTranslator.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import type { HandedCall } from "../consoleHost/protocol.ts";
import type { Openings } from "./openings.ts";

/** What of that which was handed over is not taken. */
export function PageNotices(
  props: Pick<Openings, "open" | "isUnreadable"> & {
    definition: Definition;
    translator: ConsolePageTranslator;
  },
): ReactNode {
  const { open, isUnreadable, definition, translator } = props;
  const { word, language, direction } = translator;
  const { website, suggestions } = open.call;
  const refused = useMemo(() => refusedOf(definition, suggestions), [definition, suggestions]);
  const leftOut = [...open.leftOut, ...refused];
  const isOfAnother = website !== undefined && startOf(definition, website) === null;
  return (
    <output className="page-notices" lang={language} dir={direction}>
      {isUnreadable && <p>{word("unreadable")}</p>}
      {leftOut.length > 0 && <p>{word("leftOut", { parts: listed(leftOut) })}</p>}
      {isOfAnother && <p>{word("otherQuestionnaire", { id: website.questionnaire })}</p>}
    </output>
  );
}

/** The places of suggestions that the questionnaire has no place for, counted from 1. */
function refusedOf(definition: Definition, given: HandedCall["suggestions"]): readonly string[] {
  if (given === undefined) return [];
  const { refusals } = readSuggestions(definition, given);
  return refusals.map((one) => ("at" in one ? `suggestions.${one.at}` : "suggestions"));
}

/** Names that anybody may have made up, and as many. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, 20).map((name) => name.slice(0, 60));
  return [...shown, ...(names.length > 20 ? ["…"] : [])].join(", ");
}
