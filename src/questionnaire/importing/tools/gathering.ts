import type { Text } from "../../definition/definition.ts";
import type { Place } from "../../definition/place.ts";
import type { Found, FoundQuestion } from "../found.ts";
import { type Missed, type MissedCode, named } from "../missed.ts";

/** What is gathered from another tool's file while it is gone through. */
export class Gathering {
  readonly questions: FoundQuestion[] = [];
  readonly missed: Missed[] = [];

  question(question: FoundQuestion): void {
    this.questions.push(question);
    for (const text of [question.text, question.hint ?? ""]) this.#fillIns(text, question);
  }

  miss(code: MissedCode, of?: Text, what?: readonly string[]): void {
    this.missed.push({ code, of: of === undefined ? undefined : named(of), what });
  }

  /** Tells of every key that says something and that nobody has read. */
  settings(place: Place, read: readonly string[], of?: Text): void {
    const names = place
      .entries()
      .filter(([key, { value }]) => !read.includes(key) && says(value))
      .map(([key]) => key);
    if (names.length > 0) this.miss("setting", of, names);
  }

  found(others: Pick<Found, "title" | "intro" | "language">): Found {
    return { ...others, questions: this.questions, missed: this.missed };
  }

  /** An earlier answer that is put into a text stays there as its sign, for somebody to write it anew. */
  #fillIns(text: Text, of: FoundQuestion): void {
    const signs = named(text).match(/\{\{[^{}]+\}\}|\{[a-z][\w.-]*\}/gi);
    if (signs) this.miss("fill-in", of.text, signs);
  }
}

/** Whether a setting is one: what is empty or off is as if it weren't there. */
function says(value: unknown): boolean {
  if (typeof value !== "object" || value === null)
    return value !== undefined && value !== null && value !== false && value !== "";
  return Object.keys(value).length > 0;
}

/** Whether anything stands there that is more than empty. */
export function isFilled(place: Place): boolean {
  return says(place.value);
}
