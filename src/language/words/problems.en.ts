import type {
  Kind,
  ProblemCode,
  Syntax,
  Unwanted,
} from "../../questionnaire/definition/problem.ts";

/** Sentences for what can be wrong with a questionnaire, in English: the list that every other language follows. */
export const problemsEn: ProblemWords = {
  "text-too-long": "The file has {{found}} bytes; at most {{atMost}} are read.",
  "too-deep": "Objects and lists stand more than {{atMost}} deep in one another here.",
  "too-many-values": "The file has more than {{atMost}} values.",
  "broken-json": "This is not JSON: {{syntax}} should stand here.",
  "broken-json-found": "This is not JSON: found {{found}} where {{syntax}} should stand.",
  "broken-json-no-comma": "This is not JSON: this comma is one too many. Remove it.",
  "broken-json-no-other-quotes":
    "This is not JSON: found {{found}}. Names and texts stand in straight double quotes.",
  "broken-json-no-invisible":
    "This is not JSON: {{character}} stands here, which looks like a plain space or like nothing. Put a plain space, or remove it.",
  "broken-json-no-comment": "This is not JSON: it has no comments. Remove {{found}}.",
  "duplicate-key": "{{found}} stands twice in the same object; only one would count.",
  "forbidden-key": "{{found}} can’t be a name here.",
  "later-format":
    "Format {{found}} is newer than what is read here: formats up to {{atMost}}. Take a newer version of needs-diagnostic.",
  missing: "“{{name}}” is missing {{where}}.",
  "unknown-key": "There is nothing called {{found}} {{where}}.",
  "wrong-kind": "Found {{found}} where {{kinds}} should stand.",
  "not-allowed": "Found {{found}} where one of these should stand: {{values}}.",
  "out-of-range": "{{found}} is out of range: {{bounds}}.",
  "wrong-count": "The list “{{name}}” has too few or too many entries: {{bounds}}.",
  "wrong-length": "{{found}} is too short or too long: {{bounds}} characters.",
  "bad-id": "{{found}} is no id: use small letters, digits and hyphens, and begin with a letter.",
  "reserved-id": "{{found}} can’t be an id: among answers it means “not sure”.",
  "bad-language": "{{found}} is no language tag such as “en” or “pt-BR”.",
  "bad-currency":
    "{{found}} is no currency. Write its code of three capital letters, such as “EUR”.",
  "bad-date": "{{found}} is no date such as “2027-03-31”.",
  "bad-url":
    "{{found}} can’t be linked: use https:, http:, mailto:, tel: or a path of the same site.",
  "duplicate-id": "The id {{found}} is taken already by an earlier one.",
  "duplicate-language": "The language {{found}} is listed twice.",
  "unknown-segment": "There is no segment {{found}}.",
  "unknown-question": "There is no question {{found}}.",
  "unknown-option": "The question “{{other}}” has no option {{found}}.",
  "unsure-not-offered": 'The question “{{other}}” does not offer “not sure” ("unsure": true).',
  "when-of-itself": "A question can’t depend on its own answer: {{found}}.",
  "when-of-later": "A question can’t depend on {{found}}, which comes after it.",
  "when-of-never-asked": "A question that is never asked has no “when”.",
  "offer-without-tie":
    "Only a question that is asked “if-close” can offer the contenders’ answers alone: else there may be one contender.",
  "ranges-overlap":
    "The range {{found}} overlaps that of “{{other}}”: one number would mean two options.",
  "empty-range": "The range {{found}} holds no number: “from” must be less than “below”.",
  "too-many-picks": "Nobody can answer {{found}}: at most {{atMost}} may be picked.",
  "no-picks":
    "This example gives no answer to “{{name}}”: name an option or leave the question out.",
  "no-default-language": "This text is missing in {{values}}, the questionnaire’s first language.",
  "private-in-published":
    "“{{name}}” is for the sales team and must not stand in a published questionnaire.",

  invisible: "It has {{character}} {{place}}, which nobody sees.",
  nearest: "Did you mean “{{nearest}}”?",
  atTop: "in the questionnaire",
  within: "in {{parent}}",
  atLeast: "at least {{atLeast}}",
  atMost: "at most {{atMost}}",

  "kind-text": "text in quotes",
  "kind-number": "a number",
  "kind-whole-number": "a whole number",
  "kind-yes-or-no": "true or false",
  "kind-list": "a list in [ ]",
  "kind-object": "an object in { }",

  "syntax-value": "a value",
  "syntax-key": "a name in double quotes",
  "syntax-colon": "a colon",
  "syntax-comma": "a comma",
  "syntax-brace": "a closing brace }",
  "syntax-bracket": "a closing bracket ]",
  "syntax-end": "the end of the file",
  "syntax-quote": "a closing quote",
};

export type ProblemWords = Readonly<
  Record<
    | ProblemCode
    | `kind-${Kind}`
    | `syntax-${Exclude<Syntax, Unwanted>}`
    | `broken-json-${Unwanted | "found"}`
    | "invisible"
    | "nearest"
    | "atTop"
    | "within"
    | "atLeast"
    | "atMost",
    string
  >
>;
