import type { Text } from "../../../src/index.ts";

/** Stands in every string that is put under a `rep`, so that none of them is anywhere else. */
export const SECRET = "for the sales team";

type Words = (label: string) => Text;

/** What a random question, option, rule or questionnaire says to the sales team. */
export function repParts(words: Words, name: string) {
  const secret = (label: string) => words(`${label} of ${name}, ${SECRET}`);
  return {
    question: {
      say: secret("How to ask"),
      listenFor: [secret("A sign")],
      why: secret("The reason"),
    },
    option: { listenFor: [secret("A sign"), secret("Another sign")], note: secret("A note") },
    rule: { because: secret("The reason") },
    questionnaire: {
      account: "signer" as const,
      owner: `The owner, ${SECRET}`,
      notes: secret("A note"),
      overruleReasons: [secret("A reason to choose otherwise")],
      backtest: {
        rows: 640,
        hitRate: 0.71,
        baseline: 0.38,
        on: "2026-10-01",
        interval: [0.67, 0.75],
      },
    },
  };
}

/** What a random segment says to the sales team. */
export function segmentRep(words: Words, name: string, tier: number) {
  const secret = (label: string) => words(`${label} of ${name}, ${SECRET}`);
  return {
    name: secret("The name"),
    need: secret("The need"),
    tier: ([1, 2, 3, "decline"] as const)[tier % 4],
    playbook: {
      summary: secret("The summary"),
      opening: secret("The opening"),
      questions: [secret("A question to ask next")],
      approach: [secret("A step"), secret("Another step")],
      buying: {
        process: secret("The process"),
        cycle: secret("The cycle"),
        committee: [{ role: secret("A role"), cares: secret("A care"), signs: true as const }],
      },
      messages: [secret("A message")],
      objections: [{ says: secret("An objection"), reply: secret("A reply"), when: [] }],
      evidence: [{ text: secret("A case"), url: "https://example.com/a-case" }],
      channels: [secret("A channel")],
      followUp: { subject: secret("The subject"), body: secret("The body") },
      pricing: secret("The price"),
      resourcing: secret("The team"),
      avoid: [secret("A blunder")],
      nextSteps: [{ text: secret("A next step"), within: secret("The time"), days: 14 }],
    },
    fit: [{ text: secret("A trait"), when: {} }],
    signals: [{ text: secret("A signal"), weight: -2 }],
    economics: {
      accounts: 1200,
      share: 0.2,
      winRate: 0.3,
      contractValue: 12_000,
      costToServe: 3000,
      acquisitionCost: 2000,
      cycleDays: 45,
      churn: 0.1,
    },
  };
}
