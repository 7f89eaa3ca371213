import type { Definition, Question, Segment, Text } from "../definition/definition.ts";
import { textIn } from "../definition/text.ts";

/** A questionnaire's languages that go out, the default one first. */
export type Languages = readonly [string, ...string[]];

interface Translation {
  /** A text in the languages that go out; every one of them must have it. */
  words(text: Text): Text;
  /** The code of a segment. */
  code(segment: string): string;
}

/**
 * What of a questionnaire is for the public, as JSON. Only what is named here goes out, so a part that the format may
 * gain one day stays in until somebody decides otherwise. Left in besides what is under `rep`: the examples, and what
 * serves those who write the file (`$schema`, `reviewBy`, each question's `basis`) and would tell a competitor how.
 */
export function publicForm(
  { format, id, version, title, intro, questions, segments, decision, capture }: Definition,
  languages: Languages,
  code: Translation["code"],
): object {
  const translation = { words: publishedWords(languages), code };
  const { words } = translation;
  return {
    format,
    id,
    version,
    published: true,
    title: words(title),
    languages,
    intro: intro && {
      heading: intro.heading && words(intro.heading),
      body: intro.body && words(intro.body),
      start: intro.start && words(intro.start),
    },
    questions: questions.map((question) => publicQuestion(question, translation)),
    segments: segments.map((segment) => publicSegment(segment, translation)),
    decision: publicDecision(decision, translation),
    capture: capture && publicCapture(capture, translation),
  };
}

function publicQuestion(question: Question, { words, code }: Translation): object {
  const { id, text, hint, ask, offer, choose, unsure, when, options } = question;
  return {
    id,
    text: words(text),
    hint: hint && words(hint),
    ask,
    offer,
    choose,
    unsure: typeof unsure === "object" || typeof unsure === "string" ? words(unsure) : unsure,
    when,
    options: options.map(({ id, text, points, range }) => ({
      id,
      text: words(text),
      points: points && pointsByCode(points, code),
      range,
    })),
  };
}

function publicSegment({ id, visitor }: Segment, { words, code }: Translation): object {
  const { heading, message, bullets, action } = visitor;
  return {
    id: code(id),
    visitor: {
      heading: words(heading),
      message: words(message),
      bullets: bullets?.map(words),
      action: action && { text: words(action.text), url: action.url },
    },
  };
}

function publicDecision(decision: Definition["decision"], { code }: Translation): object {
  const { fallback, clearLead, stopWhenCertain, rules } = decision;
  return {
    fallback: code(fallback),
    clearLead,
    stopWhenCertain,
    rules: rules?.map(({ when, segment }) => ({ when, segment: code(segment) })),
  };
}

function publicCapture(
  { place, except, fields, consent }: NonNullable<Definition["capture"]>,
  { words, code }: Translation,
): object {
  return {
    place,
    except: except?.map(code),
    fields: fields.map(({ id, type, label, required }) => ({
      id,
      type,
      label: words(label),
      required,
    })),
    consent: consent && {
      text: words(consent.text),
      url: consent.url,
      required: consent.required,
    },
  };
}

/** With one language a text is a plain string. */
function publishedWords(languages: Languages): Translation["words"] {
  const [first, ...others] = languages;
  if (others.length === 0) return (text) => textIn(text, [first]);
  return (text) => Object.fromEntries(languages.map((tag) => [tag, textIn(text, [tag])]));
}

function pointsByCode(
  points: Readonly<Record<string, number>>,
  code: Translation["code"],
): Record<string, number> {
  return Object.fromEntries(Object.entries(points).map(([id, number]) => [code(id), number]));
}
