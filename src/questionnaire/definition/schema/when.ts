import * as z from "zod/mini";

const reference = z.string();

const answer = z.union([reference, z.array(reference)]);

/** Answers by question id: an option id, a list of them, or "unsure". */
export const answers = z.record(reference, answer);

const condition = z.record(reference, answer);

export const when = z.union([condition, z.array(condition)]);
