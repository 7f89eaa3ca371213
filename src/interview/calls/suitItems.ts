import type { ConsoleTranslator } from "../../language/consoleTranslator.ts";
import type { FitWords, SuitWords, WhatSuits } from "../session/whatSuits.ts";
import { list, type Note, section } from "./note.ts";
import { labelled } from "./noteItems.ts";

const words = { met: "fitMet", unmet: "fitUnmet", unknown: "fitUnknown" } as const;

/** How far the prospect is like the ideal customer. */
export function fitSection(fit: readonly FitWords[], { word, text }: ConsoleTranslator): Note {
  const met = fit.filter(({ status }) => status === "met").length;
  return section(
    word("fit", { met, all: fit.length }),
    ...list(fit.map((trait) => labelled(word(words[trait.status]), text(trait.text)))),
  );
}

/** What suits just this prospect, and why; what is for everybody stands in the playbook. */
export function suitSections(
  { objections, evidence }: WhatSuits,
  translator: ConsoleTranslator,
): Note {
  const { word, text } = translator;
  return [
    ...section(
      word("expectObjections"),
      ...list(objections.flatMap(({ part, suits }) => withWhy(text(part.says), suits, translator))),
    ),
    ...section(
      word("evidence"),
      ...list(
        evidence.flatMap(({ part: { text: piece, url }, suits }) =>
          withWhy(url === undefined ? text(piece) : `${text(piece)} – ${url}`, suits, translator),
        ),
      ),
    ),
  ];
}

function withWhy(item: string, suits: SuitWords, { word, text }: ConsoleTranslator): string[] {
  if (suits.status !== "holds") return [];
  const why = suits.because.map((words) => (words === null ? word("unsure") : text(words)));
  return [`${item} (${why.join(", ")})`];
}
