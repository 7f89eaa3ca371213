import { limits } from "../definition/limits.ts";
import { overLimit } from "../definition/overLimit.ts";
import { Place } from "../definition/place.ts";
import { read } from "../definition/read.ts";
import { draftText, type ImportWords } from "./draft.ts";
import { fitting } from "./fitting.ts";
import type { Found } from "./found.ts";
import { listed } from "./list/list.ts";
import type { Missed } from "./missed.ts";
import { googleForm, isGoogleForm } from "./tools/googleForms.ts";
import { isSurveyJs, surveyJs } from "./tools/surveyJs.ts";
import { isTypeform, typeform } from "./tools/typeform.ts";

/** Where questions can come from: a list of them, or the file of a tool. */
export type ImportSource = "list" | "typeform" | "google-forms" | "surveyjs";

/** Why nothing at all came of a text; of a questionnaire of our own, since it needs no importing. */
export type ImportRefusal =
  | "empty"
  | "too-much"
  | "broken-json"
  | "strange-json"
  | "questionnaire"
  | "no-questions"
  | "unreadable";

/** What came of it: a questionnaire's text, which `read` takes, with what was left out; or why there is none. */
export type Import =
  | {
      readonly ok: true;
      readonly source: ImportSource;
      readonly text: string;
      /** The language of the texts: what the source says, else what was asked for. */
      readonly language: string;
      readonly counts: {
        readonly questions: number;
        readonly answers: number;
        readonly segments: number;
      };
      readonly missed: readonly Missed[];
    }
  | { readonly ok: false; readonly why: ImportRefusal; readonly missed: readonly Missed[] };

interface ImportOptions {
  /** The language of the texts where the source doesn't say, as a BCP 47 tag. */
  readonly language: string;
  /** What stands in place of what the source doesn't say, in a language. */
  words(language: string): ImportWords;
}

/**
 * Makes a questionnaire of questions and answers that stand in a list or in another tool's file: a draft in which segments
 * are still to be written. Never throws. Whatever of the source isn't in it is in `missed`.
 */
export function imported(text: string, { language, words }: ImportOptions): Import {
  const refused = (why: ImportRefusal, missed: readonly Missed[] = []): Import => ({
    ok: false,
    why,
    missed,
  });
  const source = text.replace(/^\uFEFF/, "").trim();
  if (source === "") return refused("empty");
  if (source.length > limits.bytes) return refused("too-much");
  const reading = /^(?:\{|\[\s*[{["])/.test(source)
    ? ofTool(source, language, words)
    : ofList(source);
  if ("why" in reading) return refused(reading.why);
  const found = fitting(reading.found);
  if (found.questions.length === 0) return refused("no-questions", found.missed);
  const spoken = found.language ?? language;
  const draft = draftText(found, spoken, words(spoken));
  if (!read(draft).ok) return refused("unreadable", found.missed);
  const { questions, segments, missed } = found;
  const answers = questions.reduce((sum, question) => sum + question.answers.length, 0);
  return {
    ok: true,
    source: reading.source,
    text: draft,
    language: spoken,
    counts: { questions: questions.length, answers, segments: segments.length },
    missed,
  };
}

/** Whether a text is a form of a tool that can be imported, and no questionnaire of our own. */
export function isToolsForm(text: string): boolean {
  const form = formIn(text);
  return form instanceof Place && toolOf(form) !== undefined;
}

type Read =
  | { readonly source: ImportSource; readonly found: Found }
  | { readonly why: ImportRefusal };

function ofList(text: string): Read {
  return { source: "list", found: listed(text) };
}

function ofTool(text: string, language: string, words: ImportOptions["words"]): Read {
  const form = formIn(text);
  if (!(form instanceof Place)) return { why: form };
  const source = toolOf(form);
  if (source === undefined) return { why: isOwn(form) ? "questionnaire" : "strange-json" };
  return { source, found: readers[source](form, language, words) };
}

/** The JSON of a text, or why there is none. */
function formIn(text: string): Place | "too-much" | "broken-json" {
  if (overLimit(text)) return "too-much";
  try {
    return new Place(JSON.parse(text));
  } catch {
    return "broken-json";
  }
}

function toolOf(form: Place): Tool | undefined {
  if (isOwn(form)) return undefined;
  if (isTypeform(form)) return "typeform";
  if (isGoogleForm(form)) return "google-forms";
  return isSurveyJs(form) ? "surveyjs" : undefined;
}

function isOwn(form: Place): boolean {
  return ["format", "segments", "decision"].some((key) => form.get(key).exists());
}

type Tool = Exclude<ImportSource, "list">;

const readers: Readonly<
  Record<Tool, (form: Place, language: string, words: ImportOptions["words"]) => Found>
> = { typeform, "google-forms": googleForm, surveyjs: surveyJs };
