import type { When } from "../definition/definition.ts";
import type { Suiting } from "./suiting.ts";

/** A part of a playbook that doesn't fail a prospect. */
export interface Suitable<Part> {
  readonly part: Part;
  /** Where it stands in its list. */
  readonly position: number;
  /** Null where it is for everybody. */
  readonly suiting: Exclude<Suiting, { readonly status: "fails" }> | null;
}

/** The parts for a prospect: those first that suit just this one, then those for everybody, then those that may yet suit. */
export function suitable<Part extends { readonly when?: When }>(
  parts: readonly Part[],
  suits: (when: When) => Suiting,
): readonly Suitable<Part>[] {
  const all = parts.flatMap((part, position): Suitable<Part>[] => {
    const suiting = part.when ? suits(part.when) : null;
    if (suiting?.status === "fails") return [];
    const isForAll = suiting?.status === "holds" && suiting.answers.length === 0;
    return [{ part, position, suiting: isForAll ? null : suiting }];
  });
  const place = ({ suiting }: Suitable<Part>) =>
    suiting === null ? 1 : suiting.status === "holds" ? 0 : 2;
  return all.toSorted((one, other) => place(one) - place(other));
}
