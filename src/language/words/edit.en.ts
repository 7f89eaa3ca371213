/** What an edit does to prospects, in English: the list that every other language follows. */
export const editEn = {
  nobody: "Nobody changes segment.",
  "nobody-facts":
    "Nobody changes segment, whatever is known beforehand: all {{combinations}} combinations of facts were looked at.",
  "nobody-records": "Nobody whose past interview is weighed here changes segment.",
  "nobody-looked-at":
    "Nobody of whom nothing is known changes segment. Prospects with facts known beforehand are too many to be looked at.",
  "only-with-facts":
    "Nobody of whom nothing is known changes segment, but with facts known beforehand prospects do: in {{moving}} of {{combinations}} combinations of facts.",
  "only-with-numbers":
    "Nobody changes segment by facts and answers alone, but prospects do of whom a number is known that the ranges of a question which is asked now take for another answer.",
  some: "{{share}} of prospects change segment.",
  "some-facts":
    "{{share}} of prospects of whom nothing is known change segment. With facts known beforehand, prospects do in {{moving}} of {{combinations}} combinations of facts.",
  "some-looked-at":
    "{{share}} of prospects of whom nothing is known change segment. Prospects with facts known beforehand are too many to be looked at.",
  "new-answers":
    "{{share}} of interviews now hold an answer that could not be given before: they move nobody, but count in where prospects end.",
  gains: "{{segment}} gains {{number}} of 100 prospects.",
  loses: "{{segment}} loses {{number}} of 100 prospects.",
  little: "fewer than 0.1",
  basis: "With nothing known beforehand and every answer equally likely.",
} as const;

/** The words about an edit in one language: every one that English has. */
export type EditWords = Readonly<Record<keyof typeof editEn, string>>;
