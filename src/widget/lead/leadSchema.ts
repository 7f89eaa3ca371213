import * as z from "zod/mini";
import type { LeadForm } from "../../session/visitorScreen.ts";

/** What is wrong with a field: the name of the sentence for it. */
export type FieldProblem = "fieldMissing" | "emailBad" | "telBad" | "consentMissing";

/** What stands in the lead form. */
export interface LeadValues {
  /** By position: a field's id could be the name of something that every object has. */
  readonly fields: readonly string[];
  readonly agreed: boolean;
}

/** As many as any receiver takes; more is not what the field asks for. */
export const longest = 250;

type Field = LeadForm["fields"][number];

/** What may be sent. Spaces around an entry don't count; a form's consent always does. */
export function leadSchema({ fields, consent }: LeadForm) {
  return z.object({
    fields: z.tuple(fields.map(fieldSchema) as unknown as [ReturnType<typeof fieldSchema>]),
    agreed: z
      .boolean()
      .check(z.refine((agreed) => agreed || !consent, { error: named("consentMissing") })),
  });
}

function fieldSchema({ type, required }: Field) {
  const problem: FieldProblem | null =
    type === "email" ? "emailBad" : type === "tel" ? "telBad" : null;
  return z.string().check(
    z.trim(),
    z.maxLength(longest),
    z.refine((entry) => entry !== "" || !required, { error: named("fieldMissing"), abort: true }),
    z.refine((entry) => entry === "" || looksLike(type, entry), {
      error: problem ? named(problem) : "",
    }),
  );
}

function named(problem: FieldProblem): string {
  return problem;
}

function looksLike(type: Field["type"], entry: string): boolean {
  if (type === "email") return z.safeParse(z.email(), entry).success;
  // Numbers are written in many ways; what has five digits or more can be called.
  if (type === "tel")
    return /^[+\d][\d\s()./-]*$/.test(entry) && entry.replace(/\D/g, "").length > 4;
  return true;
}
