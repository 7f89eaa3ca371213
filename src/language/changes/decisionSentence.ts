import type { Change } from "../../questionnaire/comparing/changes.ts";
import type { Rule } from "../../questionnaire/definition/definition.ts";
import { conditionWords } from "../conditionWords.ts";
import { plainSentence } from "./plainSentence.ts";
import type { Said, Saying } from "./saying.ts";

/** Says how the decision was changed. */
export function decisionSentence(change: Change, saying: Saying): Said {
  const { word, names } = saying;
  const { kind, path } = change;
  const [, part, at] = path;
  if (part === "fallback" && kind === "changed") {
    const before = names.before.segment(`${change.before}`);
    const after = names.after.segment(`${change.after}`);
    return { sentence: word("fallback", { before, after }), path };
  }
  return part === "rules" && typeof at === "number"
    ? ruleSentence(change, at, saying)
    : plainSentence(change, saying, 1);
}

function ruleSentence(change: Change, at: number, saying: Saying): Said {
  const { word, names, language } = saying;
  const { kind, path } = change;
  const version = kind === "removed" && path.length === 3 ? "before" : "after";
  const rule = saying[version].decision.rules?.[at] as Rule;
  const segment = names[version].segment(rule.segment);
  const when = conditionWords(saying[version], rule.when, { language, unsure: word("unsure") });
  const number = at + 1;
  const said = word("rule", { when, segment });
  if (path.length === 3) {
    if (kind === "removed") return { sentence: word("ruleGone", { rule: said }), path: null };
    return {
      sentence: word(kind === "added" ? "ruleNew" : "ruleMoved", { number, rule: said }),
      path,
    };
  }
  if (kind === "changed" && path.at(-1) === "when") {
    const before = saying.value(change.before, path, "before");
    return { sentence: word("ruleWhen", { number, segment, before, after: when }), path };
  }
  if (kind === "changed" && path.at(-1) === "segment") {
    const before = names.before.segment(`${change.before}`);
    return { sentence: word("ruleSegment", { number, when, before, after: segment }), path };
  }
  return plainSentence(change, saying, 1);
}
