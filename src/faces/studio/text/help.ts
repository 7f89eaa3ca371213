import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  snippet,
} from "@codemirror/autocomplete";
import type { Extension } from "@codemirror/state";
import { hoverTooltip } from "@codemirror/view";
import { namesOf } from "../../../language/names.ts";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import type { StudioDocument } from "../document/document.ts";
import { explanationAt } from "./explanation.ts";
import { type Format, formatIn } from "./format.ts";
import { type Suggestion, suggestionsAt } from "./suggestions.ts";

type NameOf = (kind: "segment" | "question" | "option", id: string, question?: string) => string;

/** Completion, and help where the mouse rests, by the format's schema and by the ids that the text has. */
export function help(document: StudioDocument, translator: StudioTranslator): Extension {
  const format = formatIn(translator.language);
  const nameOf = namesIn(document, translator);
  return [
    autocompletion({
      override: [async (context) => completionsAt(context, await format, nameOf)],
      icons: false,
      positionInfo: () => ({ class: "st-json-about", style: "inset-inline: 0" }),
    }),
    hoverTooltip(async ({ state }, at) => {
      const { schema, language } = await format;
      const explanation = explanationAt(state.doc.toString(), at, schema);
      if (!explanation) return null;
      const { from, to, description, values, names } = explanation;
      const named = names && nameOf(names.kind, names.id, questionOf(names));
      const lines = [
        ...(named ? [line(named, "st-json-name")] : []),
        ...(description ? [line(description, "st-json-help", language)] : []),
        ...(values.length > 0
          ? [line(translator.word("textValues", { values: values.join(", ") }), "st-json-help")]
          : []),
      ];
      return lines.length > 0
        ? { pos: from, end: to, create: () => ({ dom: tipOf(lines) }) }
        : null;
    }),
  ];
}

function completionsAt(
  { state, pos, explicit }: CompletionContext,
  { schema, language }: Format,
  nameOf: NameOf,
): CompletionResult | null {
  const found = suggestionsAt(state.doc.toString(), pos, schema);
  if (!found || found.list.length === 0) return null;
  const { from, to, list } = found;
  if (!explicit && from === to) return null;
  const typed = state.sliceDoc(from, pos).replace(/^"/, "").toLowerCase();
  const options = list
    .map((suggestion) => completionOf(suggestion, language, nameOf))
    .filter(({ displayLabel = "", detail = "" }) =>
      `${displayLabel} ${detail}`.toLowerCase().includes(typed),
    );
  return { from, to, options, filter: false };
}

function completionOf(suggestion: Suggestion, language: string, nameOf: NameOf): Completion {
  const { json, before, after, description, names, question } = suggestion;
  const name = names && nameOf(names.kind, names.id, question);
  return {
    label: json,
    displayLabel: json.replace(/^"|"$/g, ""),
    apply: snippet(`${inSnippet(before)}\${}${inSnippet(after)}`),
    ...(name && { detail: name }),
    ...(description && { info: () => line(description, "st-json-help", language) }),
  };
}

/** In a snippet braces have a meaning of their own. */
function inSnippet(text: string): string {
  return text.replace(/[{}]/g, "\\$&");
}

/** What the last version that could be read calls its parts; nothing where it doesn't have them. */
function namesIn(document: StudioDocument, translator: StudioTranslator): NameOf {
  return (kind, id, question = "") => {
    const { lastGood } = document.getSnapshot();
    if (!lastGood) return "";
    const names = namesOf(lastGood.definition, translator.language);
    const name = kind === "option" ? names.option(question, id) : names[kind](id);
    return name === id ? "" : name;
  };
}

function questionOf(place: { readonly question?: string } | object): string | undefined {
  return "question" in place ? place.question : undefined;
}

function tipOf(lines: readonly HTMLElement[]): HTMLElement {
  const tip = window.document.createElement("div");
  tip.className = "st-json-tip";
  tip.append(...lines);
  return tip;
}

/** @param language where it may be another than the interface's */
function line(text: string, className: string, language?: string): HTMLElement {
  const made = window.document.createElement("p");
  made.className = className;
  made.textContent = text;
  if (language) made.lang = language;
  return made;
}
