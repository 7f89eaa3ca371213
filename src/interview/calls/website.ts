import type {
  Answer,
  Answers,
  Definition,
  Known,
} from "../../questionnaire/definition/definition.ts";
import { listOf } from "../../questionnaire/definition/when.ts";

/** What a prospect has answered on a website: its record as the receiver has it, or as much of one. */
export interface WebsiteInterview {
  /** The website's name for it; "" or left out where nobody knows any more. */
  readonly interview?: string;
  /** The questionnaire's id. An interview of another one says nothing here. */
  readonly questionnaire?: string;
  /** By question id: option ids, or as a record has them. */
  readonly answers: Readonly<Record<string, Answer | { readonly options: readonly string[] }>>;
  /** What the website knew beforehand, as a record has it. */
  readonly facts?: Readonly<Record<string, { readonly value: Known[string] }>>;
}

/** The answers of a website's interview that a call has begun with. */
export interface WebsiteAnswers {
  readonly interview: string;
  readonly answers: Answers;
}

/** What a website's interview makes known in a call with the same person; null where it was another questionnaire's. */
export function startOf(
  definition: Pick<Definition, "id">,
  { interview = "", questionnaire, answers, facts = {} }: WebsiteInterview,
): { readonly known: Known; readonly website: WebsiteAnswers } | null {
  if (questionnaire !== undefined && questionnaire !== definition.id) return null;
  const said = Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, plainAnswer(answer)]),
  );
  const known = Object.entries(facts).map(([id, { value }]) => [id, value] as const);
  return {
    known: { ...Object.fromEntries(known), ...said },
    website: { interview, answers: said },
  };
}

function plainAnswer(answer: WebsiteInterview["answers"][string]): Answer {
  const options =
    typeof answer === "object" && "options" in answer ? answer.options : listOf(answer);
  const [first, ...others] = options;
  return first !== undefined && others.length === 0 ? first : [...options];
}
