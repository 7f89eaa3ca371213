import { type Given, misfits } from "../../questionnaire/decision/answers.ts";
import { knownNumber } from "../../questionnaire/decision/knownNumber.ts";
import { answeringOf } from "../../questionnaire/definition/answering.ts";
import type { Answers, Definition, Known } from "../../questionnaire/definition/definition.ts";
import { nearest } from "../../questionnaire/definition/nearest.ts";
import { offersUnsure, UNSURE } from "../../questionnaire/definition/unsure.ts";
import { Failure } from "./failure.ts";

/** The options of commands that take answers. */
export const givenOptions = {
  answers: { type: "string" },
  known: { type: "string" },
} as const;

/** What help says of them. */
export const givenHelp = `
  --answers JSON  answers by question id: an option id, a list of them, or
                  "unsure", such as '{ "late-part": "line-stops" }'
  --known JSON    what is known beforehand, numbers too: '{ "employees": 120 }'`;

/**
 * Reads what `--answers` and `--known` say. A known number that is in no option's range counts as not known, by the
 * format; whatever else doesn't fit the questionnaire is a slip.
 *
 * @throws Failure
 */
export function givenIn(
  definition: Definition,
  { answers, known }: { answers?: string; known?: string },
): Given {
  const given = {
    answers: objectIn("--answers", answers) as Answers,
    known: objectIn("--known", known) as Known,
  };
  const slips = misfits(definition, given).filter(({ why }) => why !== "in-no-range");
  if (slips.length > 0) throw new Failure(slips.map(sentence(definition)).join("\n"));
  return given;
}

function objectIn(option: string, json = "{}"): unknown {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new Failure(
      `${option} is not JSON: ${(error as Error).message}. Put single quotes around it for the shell, and double quotes inside.`,
    );
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new Failure(`${option} should be an object such as { "question": "option" }.`);
}

function sentence(definition: Definition): (misfit: ReturnType<typeof misfits>[number]) => string {
  return ({ question: id, value, why }) => {
    const question = definition.questions.find((candidate) => candidate.id === id);
    if (why === "never-asked") {
      return `The question “${id}” is never asked: its answer can only be --known.`;
    }
    if (!question) {
      const ids = definition.questions.map((candidate) => candidate.id);
      return `There is no question “${id}”.${meant(id, ids)}`;
    }
    const { options } = question;
    const answering = answeringOf(question);
    const ids = [
      ...options.map((option) => option.id),
      ...(offersUnsure(question) ? [UNSURE] : []),
    ];
    const guess = typeof value === "string" ? meant(value, ids) : "";
    const picks = answering.kind === "several" ? `up to ${answering.atMost} of` : "one of";
    if (why === "unclear-number") {
      return `${JSON.stringify(value)} could be two numbers, so it is not known what it says of “${id}”. Write it with digits alone, and decimals behind a point: 1200 or 1.2.`;
    }
    const isNumber = !Number.isNaN(knownNumber(value)) && options.some(({ range }) => range);
    const number = isNumber ? " A number can only be --known." : "";
    return `${JSON.stringify(value)} does not answer “${id}”.${guess} It takes ${picks} ${ids.join(", ")}.${number}`;
  };
}

function meant(id: string, ids: readonly string[]): string {
  const guess = nearest(id, ids).nearest;
  return guess === undefined ? "" : ` Did you mean “${guess}”?`;
}
