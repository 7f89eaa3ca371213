import type {
  Answer,
  Definition,
  Question,
  Text,
} from "../../questionnaire/definition/definition.ts";
import { offersUnsure, UNSURE } from "../../questionnaire/definition/unsure.ts";
import { isBlank, isMissing, numberIn } from "./cells.ts";

/** Which question a column answers, and how that was found out. */
export interface ColumnMatch {
  readonly column: string;
  /** Position in the table. */
  readonly at: number;
  readonly question: string | null;
  readonly how: "id" | "text" | "given" | null;
}

/** Which column answers which question: what is said counts, else columns are known by id, then by words. */
export function matchColumns(
  definition: Definition,
  columns: readonly string[],
  said: ReadonlyMap<string, string> = new Map(),
): readonly ColumnMatch[] {
  const taken = new Set(said.values());
  const found = new Map<number, Pick<ColumnMatch, "question" | "how">>();
  for (const [at, column] of columns.entries()) {
    const question = said.get(column);
    if (question !== undefined) found.set(at, { question, how: "given" });
  }
  const take = (how: "id" | "text", isOf: (question: Question, column: string) => boolean) => {
    for (const question of definition.questions) {
      if (taken.has(question.id)) continue;
      const at = columns.findIndex((column, at) => !found.has(at) && isOf(question, column));
      if (at < 0) continue;
      taken.add(question.id);
      found.set(at, { question: question.id, how });
    }
  };
  take("id", ({ id }, column) => column === id);
  take("id", ({ id }, column) => [plain(column), `question ${plain(column)}`].includes(plain(id)));
  take("text", ({ text }, column) => wordsOf(text).includes(plain(column)));
  return columns.map((column, at) => ({
    column,
    at,
    ...(found.get(at) ?? { question: null, how: null }),
  }));
}

/** What a cell says; undefined where it says nothing, and null where it fits no answer. */
export function answerIn(question: Question, cell: string): Answer | number | undefined | null {
  if (isBlank(cell)) return undefined;
  const whole = optionIn(question, cell);
  if (whole !== null) return whole;
  if (isMissing(cell)) return undefined;
  const parts = cell.split(/\s*[;|]\s*/).filter((part) => part !== "");
  if ((question.choose ?? 1) > 1 && parts.length > 1) {
    const options = parts.map((part) => optionIn(question, part));
    if (options.every((option) => typeof option === "string")) return options as string[];
  }
  return null;
}

/** An option by its id, its words in any language, a number in its range, or its number in the list. */
function optionIn(question: Question, cell: string): string | number | null {
  const { options } = question;
  const text = cell.trim();
  if (options.some(({ id }) => id === text) || (text === UNSURE && offersUnsure(question)))
    return text;
  const words = plain(text);
  const onlyOne = (isIt: (option: Question["options"][number]) => boolean) => {
    const [one, ...others] = options.filter(isIt);
    return others.length === 0 ? one : undefined;
  };
  const found =
    onlyOne((option) => textsOf(option.text).some((own) => bare(own) === text)) ??
    onlyOne((option) => wordsOf(option.text).includes(words)) ??
    onlyOne(({ id }) => plain(id) === words) ??
    // An id can't begin with a digit.
    onlyOne(({ id }) => plain(id) === `option ${words}`);
  if (found) return found.id;
  const { unsure } = question;
  if (unsure && unsure !== true && wordsOf(unsure).includes(words)) return UNSURE;
  const number = numberIn(text);
  if (Number.isNaN(number)) return null;
  if (options.some(({ range }) => range)) {
    const isIn = ({ range }: Question["options"][number]) =>
      range && (range.from ?? -Infinity) <= number && number < (range.below ?? Infinity);
    return options.some(isIn) ? number : null;
  }
  // Where options are numbers themselves, another number is none of them.
  const areNumbers = options.some(({ text }) => wordsOf(text).some((each) => /^\d+$/.test(each)));
  return areNumbers ? null : (options[number - 1]?.id ?? null);
}

/** The segment that a cell names, by its id or what it is called in any language. */
export function segmentIn(definition: Definition, cell: string): string | null {
  const words = plain(cell);
  const { segments } = definition;
  const byId = segments.find(({ id }) => id === cell.trim() || plain(id) === words);
  const byName = segments.find(({ rep, visitor }) =>
    [...(rep ? wordsOf(rep.name) : []), ...wordsOf(visitor.heading)].includes(words),
  );
  return (byId ?? byName)?.id ?? null;
}

function wordsOf(text: Text): readonly string[] {
  return textsOf(text).map((own) => plain(bare(own)));
}

function textsOf(text: Text): readonly string[] {
  return typeof text === "string" ? [text] : Object.values(text);
}

/** Words without the brackets that say that they are still to be written. */
function bare(text: string): string {
  return text.replace(/^\[(?:(?:Answer|Antwort|Question|Frage) )?(.*)\]$/s, "$1");
}

/** Words without what is written one way here and another there: case, and signs between. */
function plain(text: string): string {
  return spelt(text.normalize("NFKC"))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Words for signs that make a difference, so that “<5” and “5” have ids of their own. */
export function spelt(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}])[-−](?=\d)/gu, "minus ")
    .replaceAll("<", " under ")
    .replaceAll(">", " over ")
    .replaceAll("+", " plus ")
    .replaceAll("=", " is ")
    .replaceAll("%", " percent ");
}
