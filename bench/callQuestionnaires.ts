import { readdirSync, readFileSync } from "node:fs";
import { manyWays, scattered } from "../test/questionnaire/decision/manyWays.ts";

/** The questionnaires that are shipped, by name, as text. */
export function shipped(): ReadonlyMap<string, string> {
  const files = readdirSync("questionnaires").filter((name) => !name.endsWith(".schema.json"));
  return new Map(
    files.map((file) => [
      file.replace(/\.json$/, ""),
      readFileSync(`questionnaires/${file}`, "utf8"),
    ]),
  );
}

/** As large as a questionnaire may be, with playbooks: 20 questions of nine answers, twelve segments. */
export const large: ReadonlyMap<string, string> = new Map([
  ["20 questions x 9 x 12", largest({})],
  ["the same, choose: 2", largest({ choose: 2 })],
]);

function largest(more: object): string {
  const definition = manyWays({
    questions: 20,
    segments: 12,
    points: scattered,
    more: () => more,
  });
  const rep = { say: "Which of these is it?", listenFor: ["Says which"] };
  return JSON.stringify({
    ...definition,
    published: undefined,
    questions: definition.questions.map((question) => ({ ...question, rep })),
    segments: definition.segments.map(withPlaybook),
  });
}

/** Words as long as those of a playbook, some of them for prospects who answer this and not that. */
function withPlaybook(segment: object, at: number): object {
  const suits = (of: number) => ({ when: { [`q-${of}`]: [`o-${at % 9}`, "o-0"] } });
  const items = (count: number) => Array.from({ length: count }, (_, of) => of);
  return {
    ...segment,
    rep: {
      name: `Segment ${at}`,
      need: "Wants what was said, by the day that was said.",
      tier: 1,
      playbook: {
        summary: "Show how it works with their own figures, then let their people speak.",
        approach: ["Begin with the figures.", "Ask who counts them."],
        messages: ["You will know by Friday."],
        buying: { process: "Two people decide.", committee: [{ role: "Head", cares: "Time" }] },
        objections: items(5).map((of) => ({
          says: `It takes too long, for reason ${of}.`,
          reply: "Two weeks, and one of them is yours.",
          ...suits(of * 3),
        })),
        evidence: items(4).map((of) => ({ text: `What somebody says, ${of}`, ...suits(of * 4) })),
        nextSteps: [{ text: "Send the figures" }, { text: "Call the head" }],
        resourcing: "One visit.",
      },
    },
  };
}
