import { type Definition, read } from "../../../src/index.ts";
import { publicText, publish } from "../../../src/questionnaire/publish/index.ts";

const texts = (words: string, languages: readonly string[]) =>
  Object.fromEntries(languages.map((tag) => [tag, tag === "en" ? words : `${words} [${tag}]`]));

/** A small questionnaire with a lead form, a fact and a question that only some are asked. */
export function shop(
  change: (draft: ReturnType<typeof draftOf>) => void = () => {},
  languages: readonly string[] = ["en"],
): Definition {
  const draft = draftOf(languages);
  change(draft);
  const reading = read(JSON.stringify(draft));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.definition;
}

/** The public form of a questionnaire, as it is on a website. */
export function publicForm(definition: Definition): string {
  const [first = "en", ...others] = definition.languages ?? ["en"];
  let next = 0;
  // The codes are the same in every run: s0000000000, s0100000000 …
  const random = (count: number) =>
    Uint8Array.from({ length: count }, (_, at) => (at === 0 ? next++ : 0));
  const publishing = publish(definition, { languages: [first, ...others], random });
  if (!publishing.ok) throw new Error(JSON.stringify(publishing.refusals));
  return publicText(publishing.definition);
}

function draftOf(languages: readonly string[]) {
  const say = (words: string) => texts(words, languages);
  const playbook = {
    summary: say("Secret summary"),
    approach: [],
    buying: { process: say("Secret process"), committee: [] },
    messages: [],
    objections: [],
    evidence: [],
    nextSteps: [],
  };
  return {
    format: 1,
    id: "shop",
    version: "1",
    title: say("Which shop?"),
    languages: [...languages],
    questions: [
      {
        id: "staff",
        text: say("Staff"),
        ask: "never",
        options: [
          { id: "few", text: say("Few"), range: { below: 50 }, points: { speed: 1 } },
          { id: "many", text: say("Many"), range: { from: 50 }, points: { care: 1 } },
        ],
      },
      {
        id: "goal",
        text: say("What matters?"),
        hint: say("One only."),
        unsure: true,
        options: [
          { id: "fast", text: say("It is fast"), points: { speed: 2 } },
          { id: "safe", text: say("It is safe"), points: { care: 2 } },
        ],
      },
      {
        id: "rush",
        text: say("How much of a rush?"),
        options: [
          { id: "now", text: say("Today"), points: { speed: 1 } },
          { id: "later", text: say("This year"), points: { care: 1 } },
        ],
      },
    ],
    segments: ["speed", "care"].map((id) => ({
      id,
      visitor: {
        heading: say(`You want ${id}`),
        message: say(`We have ${id}.`),
        bullets: [say("One thing")],
        action: { text: say("See it"), url: "/see" },
      },
      rep: { name: say(`Secret ${id}`), need: say("Secret need"), playbook },
    })),
    decision: { fallback: "care", stopWhenCertain: false },
    capture: {
      place: "after-result" as "after-result" | "before-result",
      fields: [
        { id: "name", type: "text", label: say("Your name"), required: true },
        { id: "email", type: "email", label: say("Work email"), required: true },
        { id: "phone", type: "tel", label: say("Phone") },
      ],
      consent: { text: say("You may write to me."), url: "/privacy", required: true },
    } as object | undefined,
  };
}
