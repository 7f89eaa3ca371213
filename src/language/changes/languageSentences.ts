import type { Change, Comparison } from "../../questionnaire/comparing/changes.ts";
import { languagesOf } from "../../questionnaire/definition/definition.ts";
import type { Path } from "../../questionnaire/definition/problem.ts";
import { isTagAt, type Said, type Saying } from "./saying.ts";

/** The languages that one version speaks and the other doesn't. */
function between({ before, after }: Comparison) {
  const [earlier, later] = [languagesOf(before), languagesOf(after)];
  return {
    added: later.filter((tag) => !earlier.includes(tag)),
    removed: earlier.filter((tag) => !later.includes(tag)),
    first: earlier[0] === later[0] ? null : later[0],
  };
}

/** Whether a change is a text that came, or went, with its language. */
function goesWith(comparison: Comparison): (change: Change) => boolean {
  const { added, removed } = between(comparison);
  return ({ kind, path }) => {
    if (kind !== "added" && kind !== "removed") return false;
    return isTagAt(path) && (kind === "added" ? added : removed).includes(`${path.at(-1)}`);
  };
}

/** The changes without those that are told with a language, and which places are told so. */
export function withoutLanguages(comparison: Comparison): {
  readonly changes: readonly Change[];
  readonly isTold: (path: Path) => boolean;
} {
  const isOne = goesWith(comparison);
  return {
    changes: comparison.changes.filter((change) => !isOne(change)),
    isTold: ([room]) => room === "languages",
  };
}

/** Says which languages came and went, with how many texts, and which is the first now. */
export function languageSentences(saying: Saying): readonly Said[] {
  const { word, changes, languageName } = saying;
  const { added, removed, first } = between(saying);
  const isOne = goesWith(saying);
  const countOf = (kind: Change["kind"], tag: string) =>
    changes.filter((change) => change.kind === kind && isOne(change) && change.path.at(-1) === tag)
      .length;
  const path = ["languages"];
  return [
    ...added.map((tag) => ({
      sentence: word("languageNew", { language: languageName(tag), count: countOf("added", tag) }),
      path,
    })),
    ...removed.map((tag) => ({
      sentence: word("languageGone", {
        language: languageName(tag),
        count: countOf("removed", tag),
      }),
      path: null,
    })),
    ...(first
      ? [{ sentence: word("languageFirst", { language: languageName(first) }), path }]
      : []),
  ];
}
