import { decide } from "../decision/decide.ts";
import { walk } from "../decision/walk.ts";
import type { Definition } from "../definition/definition.ts";
import type { ConsoleVoice } from "../language/consoleVoice.ts";
import type { Call } from "./call.ts";
import { fitCall } from "./fit.ts";
import { leadScore } from "./leadScore.ts";
import {
  answerItems,
  committeeItems,
  momentIn,
  nameOf,
  noteItems,
  overruleWords,
  signalItems,
  stepItems,
  sureWords,
} from "./noteItems.ts";
import { settledSegment } from "./settled.ts";
import { htmlLines, markdownLines } from "./typedText.ts";

/** A text to hand on, as a tree. Line breaks in its texts are meant. */
export type Note = readonly NotePart[];

export type NotePart =
  | { readonly kind: "title" | "heading" | "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] };

/**
 * The note of a call for whoever takes over from here: who and when, which segment and how sure, what was answered,
 * noted and seen, who has a say, and what is next. What nobody said anything about is left out.
 */
export function callNote(definition: Definition, call: Call, voice: ConsoleVoice): Note {
  const { word } = voice;
  const { given, otherVersion } = fitCall(definition, call);
  const { complete, counted } = walk(definition, given);
  const decision = decide(definition, given);
  const find = (id: string | undefined) => definition.segments.find((one) => one.id === id);
  const settled = settledSegment(definition, given);
  const provisional = call.outcome?.segment ?? decision.segment;
  const decided =
    counted.size > 0 || settled !== null || call.outcome ? find(settled ?? provisional) : undefined;
  const chosen = find(call.overrule?.segment);
  const segment = chosen ?? decided;
  const { account, person, questionnaire } = call;
  const seen = segment ? signalItems(segment, call, voice) : [];
  const score = segment && leadScore(segment, call.signals[segment.id] ?? []);

  return [
    { kind: "title", text: account.trim() || word("unnamed") },
    ...paragraphs(
      [person.name, person.role].filter((part) => part.trim() !== "").join(", "),
      momentIn(voice, call.startedAt),
      otherVersion && word("otherVersion", { version: questionnaire.version }),
    ),
    ...section(
      word("segment"),
      ...paragraphs(
        segment && nameOf(segment, voice),
        chosen && overruleWords(call, decided, voice),
        decided &&
          (complete || settled === null
            ? sureWords(definition, decision, complete, voice)
            : word("final")),
      ),
    ),
    ...section(word("answered"), ...list(answerItems(definition, call, counted, voice))),
    ...section(
      word("notes"),
      ...paragraphs(call.note.trim()),
      ...list(noteItems(definition, call, voice)),
    ),
    ...section(
      word("signals"),
      ...paragraphs(seen.length > 0 && score && word("leadScore", score)),
      ...list(seen),
    ),
    ...section(word("committee"), ...list(segment ? committeeItems(segment, call, voice) : [])),
    ...section(word("nextSteps"), ...list(segment ? stepItems(segment, call, voice) : [])),
  ];
}

/** The note in Markdown. */
export function noteAsMarkdown(note: Note): string {
  return `${note.map(markdownOf).join("\n\n")}\n`;
}

/** The note as HTML, for the clipboard alone: it never goes into a page. */
export function noteAsHtml(note: Note): string {
  return note.map(htmlOf).join("\n");
}

function markdownOf(part: NotePart): string {
  if (part.kind === "list") {
    return part.items.map((item) => `- ${markdownLines(item).join("\\\n  ")}`).join("\n");
  }
  const lines = markdownLines(part.text);
  if (part.kind === "paragraph") return lines.join("\\\n");
  return `${part.kind === "title" ? "#" : "##"} ${lines.join(" ")}`;
}

const elements = { title: "h1", heading: "h2", paragraph: "p" } as const;

function htmlOf(part: NotePart): string {
  const markup = (text: string) => htmlLines(text).join("<br>");
  if (part.kind === "list") {
    return `<ul>${part.items.map((item) => `<li>${markup(item)}</li>`).join("")}</ul>`;
  }
  const element = elements[part.kind];
  return `<${element}>${markup(part.text)}</${element}>`;
}

function section(title: string, ...parts: readonly NotePart[]): Note {
  return parts.length > 0 ? [{ kind: "heading", text: title }, ...parts] : [];
}

function paragraphs(...texts: readonly (string | false | undefined)[]): Note {
  return texts.flatMap((text) => (text ? [{ kind: "paragraph", text }] : []));
}

function list(items: readonly string[]): Note {
  return items.length > 0 ? [{ kind: "list", items }] : [];
}
