import { type Definition, languagesOf, type Text } from "../definition/definition.ts";
import { Place } from "../definition/place.ts";
import { placeholdersIn } from "../definition/placeholders.ts";
import type { Path } from "../definition/problem.ts";
import { textPlaces } from "../definition/texts.ts";
import type { CodeMap } from "./codes.ts";
import type { Languages } from "./publicForm.ts";

/** Why a questionnaire can't be published as asked, as data. */
export type Refusal =
  /** It is a published form itself. */
  | { readonly code: "already-published" }
  /** The map of codes is that of another questionnaire. */
  | { readonly code: "foreign-codes"; readonly questionnaire: string }
  /** A language is asked for that it doesn't speak. */
  | {
      readonly code: "unknown-language";
      readonly language: string;
      readonly languages: readonly string[];
    }
  /** A question is called `rep`, and whatever stands under that name is private. */
  | { readonly code: "question-called-rep"; readonly path: Path }
  /** A text that the public reads is not there in languages asked for. */
  | { readonly code: "text-missing"; readonly path: Path; readonly languages: readonly string[] }
  /** A text that the public reads, in a language asked for, or a link that it follows is still to be written. */
  | { readonly code: "placeholder"; readonly path: Path; readonly is: "text" | "link" };

/** Everything that stands against publishing. */
export function refusalsOf(
  definition: Definition,
  asked: Languages,
  codes: CodeMap | undefined,
): Refusal[] {
  if (definition.published) return [{ code: "already-published" }];
  const languages = languagesOf(definition);
  const unknown = asked.filter((language) => !languages.includes(language));
  const known = asked.filter((language) => !unknown.includes(language));
  return [
    ...(codes && codes.questionnaire !== definition.id
      ? [{ code: "foreign-codes" as const, questionnaire: codes.questionnaire }]
      : []),
    ...unknown.map((language) => ({ code: "unknown-language" as const, language, languages })),
    ...questionsCalledRep(definition),
    ...missingTexts(definition, known),
    ...placeholders(definition, known),
  ];
}

function* questionsCalledRep({ questions }: Definition): Generator<Refusal> {
  const position = questions.findIndex(({ id }) => id === "rep");
  if (position >= 0) yield { code: "question-called-rep", path: ["questions", position, "id"] };
}

function* missingTexts(definition: Definition, asked: readonly string[]): Generator<Refusal> {
  const [first] = languagesOf(definition);
  for (const { value, path } of textPlaces(new Place(definition))) {
    if (path.includes("rep")) continue;
    const text = value as Text;
    const has = (language: string) =>
      typeof text === "string" ? language === first : Object.hasOwn(text, language);
    const languages = asked.filter((language) => !has(language));
    if (languages.length > 0) yield { code: "text-missing", path, languages };
  }
}

function* placeholders(definition: Definition, asked: readonly string[]): Generator<Refusal> {
  for (const { path, is, language, isPublic } of placeholdersIn(definition)) {
    const goesOut = isPublic && (language === undefined || asked.includes(language));
    if (goesOut && is !== "name") yield { code: "placeholder", path, is };
  }
}
