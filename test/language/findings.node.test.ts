import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findingSentences } from "../../src/language/findings.ts";
import { numbersIn } from "../../src/language/numbers.ts";
import { findingsDe } from "../../src/language/words/findings.de.ts";
import { findingsEn } from "../../src/language/words/findings.en.ts";
import { check } from "../../src/proof/check.ts";
import { type Finding, type FindingCode, severities } from "../../src/proof/findings/finding.ts";
import { definitionOf } from "../questionnaire/definition/definitionOf.ts";
import { randomSource } from "../randomDefinition.ts";
import { runs } from "../runs.ts";

const definition = definitionOf({
  format: 1,
  id: "supply",
  version: "1",
  title: { en: "Supply", de: "Bedarf" },
  languages: ["en", "de"],
  questions: [
    {
      id: "late",
      text: { en: "A part is late?", de: "Ein Teil fehlt?" },
      options: [
        { id: "stop", text: { en: "We stop", de: "Wir stehen" } },
        { id: "wait", text: { en: "We wait", de: "Wir warten" } },
      ],
    },
    {
      id: "staff",
      text: { en: "Staff", de: "Leute" },
      ask: "never",
      options: [
        { id: "few", text: { en: "Few", de: "Wenige" } },
        { id: "many", text: { en: "Many", de: "Viele" } },
      ],
    },
  ],
  segments: [
    segment("uptime", "No standstill", "Kein Stillstand"),
    segment("price", "Pay less", "Weniger zahlen"),
  ],
  decision: { fallback: "price" },
});

function segment(id: string, en: string, de: string) {
  const visitor = { heading: { en: "Heading", de: "Titel" }, message: { en: "…", de: "…" } };
  const text = { en: "…", de: "…" };
  const buying = { process: text, committee: [] };
  const playbook = {
    ...{ summary: text, approach: [], buying, messages: [] },
    ...{ objections: [], evidence: [], nextSteps: [] },
  };
  return { id, visitor, rep: { name: { en, de }, need: text, playbook } };
}

function finding(code: FindingCode, rest: Partial<Pick<Finding, keyof Finding>>): Finding {
  const place = { path: [], line: 1, column: 1 };
  return { code, severity: severities[code], figures: {}, ...place, ...rest } as Finding;
}

const pair = { segments: ["uptime", "price"] };
const tied = { ...pair, share: 0.0001, interviews: 1, question: null };
const late = { question: "late" };
const counted = { share: 0.125, interviews: 1234 };

/** A finding of each kind, with what its sentence must say in English and in German. */
const cases: readonly (readonly [Finding, readonly string[], readonly string[]])[] = [
  [
    finding("segment-unreachable", { figures: { segments: ["price"] } }),
    ["“Pay less”"],
    ["„Weniger zahlen“"],
  ],
  [
    finding("example-differs", { figures: { ...pair, name: "Bakery" } }),
    ["“Bakery” should give “No standstill”", "give “Pay less”"],
    ["„Bakery“ soll „Kein Stillstand“", "„Weniger zahlen“"],
  ],
  [
    finding("example-incomplete", { figures: { ...late, name: "Bakery" } }),
    ["“Bakery”", "“A part is late?”"],
    ["„Ein Teil fehlt?“"],
  ],
  [
    finding("question-without-effect", { figures: late }),
    ["“A part is late?” changes nothing"],
    ["„Ein Teil fehlt?“ bewirkt nichts"],
  ],
  [
    finding("question-without-effect", { figures: { question: "staff" } }),
    ["“Staff” changes nothing: whatever is known"],
    ["„Leute“ bewirkt nichts: Was auch immer darüber bekannt ist"],
  ],
  [
    finding("options-alike", { figures: { ...late, options: ["wait", "stop"] } }),
    ["“We wait” and “We stop”"],
    ["„Wir warten“ und „Wir stehen“"],
  ],
  [
    finding("question-never-asked", { figures: { ...late, because: "never-close" } }),
    ["close call"],
    ["knappes Ergebnis"],
  ],
  [
    finding("question-never-asked", { figures: { ...late, because: "certain-before" } }),
    ["certain before"],
    ["schon vorher fest"],
  ],
  [
    finding("when-never-holds", { figures: late }),
    ["“A part is late?” is never needed: nobody whose segment is still open"],
    ["wird nie gebraucht"],
  ],
  [finding("when-always-holds", { figures: late }), ["“A part is late?”"], ["„Ein Teil fehlt?“"]],
  [
    finding("if-close-does-not-part", { figures: { ...late, ...pair, share: 0.5 } }),
    ["“No standstill” and “Pay less” stay as far apart", "ahead 50% of the times"],
    ["bleiben „Kein Stillstand“ und „Weniger zahlen“ in Punkten", "In 50\u00a0% der Fälle"],
  ],
  [
    finding("if-close-does-not-part", { figures: { ...late, ...pair, share: 0 } }),
    ["certain facts"],
    ["bestimmte Angaben"],
  ],
  [
    finding("close-after-tie-break", { figures: { ...late, share: 0.25, pairs: [] } }),
    ["25% of the interviews that ask “A part is late?”", "more points"],
    ["25\u00a0% der Gespräche, in denen „Ein Teil fehlt?“", "mehr Punkte"],
  ],
  [
    finding("close-after-tie-break", {
      figures: { ...late, share: 0.25, pairs: [pair.segments] },
    }),
    ["parts “No standstill” from “Pay less”. Give one of each pair"],
    ["trennt „Kein Stillstand“ von „Weniger zahlen“. Geben Sie jeweils"],
  ],
  [
    finding("rule-never-fires", { figures: { rules: [1] } }),
    ["Rule 2 never decides"],
    ["Regel 2 entscheidet nie"],
  ],
  [
    finding("rule-never-fires", { figures: { rules: [1], because: "certain-before" } }),
    ["Rule 2 makes no difference"],
    ["Regel 2 ändert nichts"],
  ],
  [
    finding("rule-hidden", { figures: { rules: [1] } }),
    ["Rule 2", "earlier rule"],
    ["Regel 2", "frühere"],
  ],
  [
    finding("tie", { figures: { ...counted, ...pair, ...late } }),
    [
      "12.5% of prospects (1,234 interviews) end in a tie between “No standstill” and “Pay less”",
      "“A part is late?” isn’t asked in the shortest such interview, and could",
    ],
    ["12,5\u00a0% der Interessenten (1.234 Gespräche) enden mit Gleichstand", "könnte sie trennen"],
  ],
  [
    finding("tie", { figures: { ...tied, because: "cancels-out" } }),
    [
      "< 0.1% of prospects (1 interview) end in a tie",
      "no question is left to ask that gives",
      "the points cancel out",
    ],
    ["< 0,1\u00a0% der Interessenten (1 Gespräch) enden mit Gleichstand", "heben sich auf"],
  ],
  [
    finding("tie", { figures: { ...tied, because: "only-facts-tell" } }),
    ["Only what is known beforehand gives one of them more points"],
    ["Nur was vorab bekannt ist, gibt einem davon mehr Punkte"],
  ],
  [
    finding("tie", { figures: { ...tied, because: "nothing-tells" } }),
    ["No answer gives one of them more points"],
    ["Keine Antwort gibt einem davon mehr Punkte"],
  ],
  [
    finding("invisible-character", {
      figures: { invisible: { character: "U+200B", at: "within" } },
    }),
    ["a zero-width space (U+200B) in it"],
    ["Im Innern dieses Textes steht ein Leerzeichen ohne Breite (U+200B)"],
  ],
  [
    finding("invisible-character", { figures: { invisible: { character: "U+0007", at: "end" } } }),
    ["an invisible character (U+0007) at its end"],
    ["Am Ende dieses Textes steht ein unsichtbares Zeichen (U+0007)"],
  ],
  [
    finding("choose-beyond-options", { figures: { ...late, choose: 99, count: 3 } }),
    ["“A part is late?” lets 99 options be picked, and has 3", "at the most 3"],
    ["Auf „Ein Teil fehlt?“ darf man 99 Antworten auswählen", "höchstens 3"],
  ],
  [
    finding("range-gap", {
      figures: { ...late, options: ["wait", "stop"], from: -0.5, below: 21 },
    }),
    ["from −0.5 on and below 21 mean no answer to “A part is late?”", "“We stop” and “We wait”"],
    ["ab −0,5 und unter 21 bedeuten keine Antwort", "„Wir stehen“ und „Wir warten“"],
  ],
  [
    finding("id-tells-segment", {
      figures: { ...late, options: ["low-price"], segments: ["price"] },
    }),
    ["the id “low-price”", "it says “price”"],
    ["die Kennung „low-price“", "sie sagt „price“"],
  ],
  [
    finding("placeholder", {}),
    ["only says what belongs here", "without the square brackets"],
    ["nur, was hingehört", "ohne die eckigen Klammern"],
  ],
  [
    finding("placeholder", { figures: { because: "link" } }),
    ["led nowhere", "the right one"],
    ["nirgends an", "die richtige"],
  ],
  [
    finding("private-placeholder", {}),
    ["only says what belongs here", "or remove it"],
    ["nur, was hingehört", "oder entfernen"],
  ],
  [
    finding("close-calls", { figures: counted }),
    ["12.5% of prospects (1,234 interviews) end in a close call"],
    ["12,5\u00a0% der Interessenten (1.234 Gespräche) enden knapp"],
  ],
  [
    finding("close-calls", { figures: { share: 0, interviews: 0 } }),
    ["certain facts"],
    ["bestimmte Angaben"],
  ],
  [
    finding("left-to-fallback", { figures: { ...counted, segments: ["price"] } }),
    ["put in “Pay less”"],
    ["ins Auffangsegment „Weniger zahlen“"],
  ],
  [
    finding("left-to-fallback", { figures: { share: 0, interviews: 0, segments: ["price"] } }),
    ["certain facts", "put in “Pay less”"],
    ["bestimmte Angaben"],
  ],
  [
    finding("segment-dominates", { figures: { segments: ["uptime"], share: 0.62 } }),
    ["“No standstill” takes 62%"],
    ["62\u00a0%"],
  ],
  [
    finding("question-count", { figures: { count: 1 } }),
    ["Only 1 question about needs can"],
    ["Nur 1 Frage"],
  ],
  [
    finding("question-count", { figures: { count: 2 } }),
    ["Only 2 questions about needs can"],
    ["Nur 2 Fragen"],
  ],
  [
    finding("question-count", { figures: { count: 7 } }),
    ["7 questions about needs can be asked"],
    ["7 Fragen"],
  ],
  [
    finding("segment-count", { figures: { count: 2 } }),
    ["2 segments are few"],
    ["2 Segmente sind wenige"],
  ],
  [
    finding("segment-count", { figures: { count: 9 } }),
    ["9 segments are many"],
    ["9 Segmente sind viele"],
  ],
  [
    finding("text-missing", { figures: { languages: ["de", "fr"] } }),
    ["missing in German and French", "in English"],
    ["auf Deutsch und Französisch", "auf Englisch"],
  ],
  [
    finding("text-missing", { figures: { languages: ["de"], because: "blank" } }),
    ["blank in German", "find nothing"],
    ["auf Deutsch leer", "findet nichts"],
  ],
  [
    finding("playbook-part-empty", {
      figures: { segments: ["uptime"] },
      path: ["segments", 0, "rep", "playbook", "buying", "process"],
    }),
    ["“No standstill” says nothing under “buying.process”"],
    ["„Kein Stillstand“ steht nichts unter „buying.process“"],
  ],
  [
    finding("playbooks-alike", { figures: pair }),
    ["“No standstill” and “Pay less” say the same"],
    ["sagen dasselbe"],
  ],
  [
    finding("suits-nobody", { figures: { segments: ["price"] } }),
    ["This suits nobody who ends in “Pay less”"],
    ["niemandem, der in „Weniger zahlen“ landet"],
  ],
  [
    finding("suits-nobody", { figures: { segments: ["price"], because: "fit" } }),
    ["Nobody who ends in “Pay less” fits so"],
    ["So ist niemand, der in „Weniger zahlen“ landet"],
  ],
  [
    finding("evidence-gap", { figures: { segments: ["price"] } }),
    ["end in “Pay less” for whom none of its evidence"],
    ["landen in „Weniger zahlen“, für die kein Beleg"],
  ],
  [
    finding("fill-in-unknown", { figures: { name: "persn" } }),
    ["“{persn}” stays in the mail as it is: only {person}, {account} and {rep}"],
    ["„{persn}“ bleibt in der E-Mail so stehen: Nur {person}, {account} und {rep}"],
  ],
  [
    finding("nobody-signs", { figures: { segments: ["price"] } }),
    ["in the committee of “Pay less” nobody does"],
    ["in „Weniger zahlen“ tut das niemand"],
  ],
  [
    finding("tier-against-worth", { figures: { ...pair, because: "last-tier" } }),
    ["“No standstill” is in tier 3, yet", "in “Pay less”, which is in tier 1"],
    ["„Kein Stillstand“ steht auf Stufe 3", "in „Weniger zahlen“ auf Stufe 1"],
  ],
  [
    finding("tier-against-worth", { figures: { ...pair, because: "declined" } }),
    ["“No standstill” is turned away, yet", "in “Pay less”, which isn’t"],
    ["„Kein Stillstand“ wird abgelehnt", "in „Weniger zahlen“, das nicht"],
  ],
  [
    finding("first-tier-crowded", { figures: { count: 4 } }),
    ["4 segments are in tier 1"],
    ["4 Segmente stehen auf Stufe 1"],
  ],
  [
    finding("shares-off", { figures: { share: 1.12 } }),
    ["add up to 112%, not to 100%"],
    ["ergeben zusammen 112\u00a0% statt 100\u00a0%"],
  ],
  [
    finding("review-overdue", { figures: { date: "2026-06-30", today: "2026-11-21" } }),
    ["June 30, 2026"],
    ["30. Juni 2026"],
  ],
];

describe.each(["en", "de"] as const)("in %s", (language) => {
  const sentence = findingSentences(definition, language);

  test.each(
    cases.map((each) => [each[0].code, each] as const),
  )("%s says what it is about in the questionnaire’s words", (_, [found, english, german]) => {
    const said = sentence(found);
    for (const part of language === "en" ? english : german) expect(said).toContain(part);
    expect(said).not.toMatch(/undefined|\{\{/);
    if (found.code !== "id-tells-segment") expect(said).not.toMatch(/\b(uptime|price)\b/);
  });
});

test("the cases are of every code", () => {
  expect(new Set(cases.map(([{ code }]) => code))).toEqual(new Set(Object.keys(severities)));
});

test("each language has all the sentences, and of its own", () => {
  expect(Object.keys(findingsDe)).toEqual(Object.keys(findingsEn));
  const same = Object.entries(findingsEn).filter(([key, words]) =>
    Object.entries(findingsDe).some(([other, german]) => other === key && german === words),
  );
  expect(same).toEqual([]);
});

test("what a check finds in any questionnaire has a whole sentence in each language", () => {
  fc.assert(
    fc.property(randomSource(40), (source) => {
      const report = check(JSON.stringify(source), { today: "2026-11-21" });
      if (!report.ok) throw new Error(JSON.stringify(report.problems));
      for (const language of ["en", "de", "fr"]) {
        const sentence = findingSentences(report.definition, language);
        for (const found of report.findings) {
          expect(sentence(found)).toMatch(/^.{20,}[.]$/u);
          expect(sentence(found)).not.toMatch(/undefined|\{\{|\}\}/);
        }
      }
    }),
    runs(60),
  );
});

test("words of the questionnaire that look like placeholders stay as they are", () => {
  const named = finding("example-incomplete", {
    figures: { name: "{{question}} $t(tie)", question: "late" },
  });
  expect(findingSentences(definition, "en")(named)).toContain("“{{question}} $t(tie)”");
});

describe("shares", () => {
  const { share, count } = numbersIn("en");

  test.each([
    [0, "0%"],
    [0.0004, "< 0.1%"],
    [0.125, "12.5%"],
    [0.9996, "> 99.9%"],
    [1, "100%"],
    [1 - 1e-12, "100%"],
  ])("%d is written %s", (number, expected) => {
    expect(share(number)).toBe(expected);
  });

  test("a count beyond what a number holds exactly is said to be about so much", () => {
    expect(count(2 ** 53 - 1)).toBe("9,007,199,254,740,991");
    expect(count(2 ** 60)).toBe("≈ 1,150,000,000,000,000,000");
  });
});
