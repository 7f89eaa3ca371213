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

type Read =
  | { readonly source: ImportSource; readonly found: Found }
  | { readonly why: ImportRefusal };

function ofList(text: string): Read {
  return { source: "list", found: listed(text) };
}

function ofTool(text: string, language: string, words: ImportOptions["words"]): Read {
  if (overLimit(text)) return { why: "too-much" };
  let form: Place;
  try {
    form = new Place(JSON.parse(text));
  } catch {
    return { why: "broken-json" };
  }
  if (form.get("questions").exists() && form.get("segments").exists())
    return { why: "questionnaire" };
  if (isTypeform(form)) return { source: "typeform", found: typeform(form, language, words) };
  if (isGoogleForm(form)) return { source: "google-forms", found: googleForm(form) };
  if (isSurveyJs(form)) return { source: "surveyjs", found: surveyJs(form, language, words) };
  return { why: "strange-json" };
}
