import type { RepResultScreen } from "../src/interview/session/repResult.ts";
import type { Answers, Definition, Known } from "../src/questionnaire/definition/definition.ts";
import { bareQuestionnaire } from "./bareQuestionnaire.ts";
import { fintechProjects, levelNeeds, pickingTwo, pipelineAgency } from "./questionnaires.ts";
import { at, exampleOf } from "./screens.ts";
import { suitedQuestionnaire } from "./suitedQuestionnaire.ts";

/** The rep's result of some answers, and that it is what a story says it is. */
function repResult(
  definition: Definition,
  given: { known?: Known; answers: Answers },
  expected: Partial<RepResultScreen>,
) {
  const story = at("rep-result", definition, { audience: "rep", ...given });
  const found = Object.fromEntries(
    Object.keys(expected).map((key) => [key, story.screen[key as keyof RepResultScreen]]),
  );
  if (JSON.stringify(found) === JSON.stringify(expected)) return story;
  throw new Error(`${definition.id}: ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`);
}

export const clear = repResult(fintechProjects, exampleOf(fintechProjects, "regulator-evidence"), {
  decidedBy: "points",
  close: false,
});

export const closeCall = repResult(
  pickingTwo,
  {
    answers: {
      "last-months": "unheard-of",
      source: "not-recorded",
      aim: "firm-figures",
      effort: "getting-known",
    },
  },
  { decidedBy: "points", close: true },
);

export const tied = repResult(
  levelNeeds,
  {
    answers: {
      "last-issue": "late-launch",
      figure: "reports",
      "look-elsewhere": "waiting",
      "next-year": "billing-season",
    },
  },
  { decidedBy: "points", lead: 0, close: true },
);

export const withoutRunnerUp = repResult(
  pickingTwo,
  { answers: { "last-months": "unsure", source: "spare-time-calls", aim: "unsure" } },
  { decidedBy: "points", runnerUp: null },
);

/** A rule that some facts fulfil which nobody was asked for. */
export const byRule = repResult(
  fintechProjects,
  {
    known: { employees: 85, industry: "banking-platform" },
    answers: { "keeps-track": "team-leads", "time-lost": "go-live" },
  },
  { decidedBy: "rule" },
);

export const byFallback = repResult(
  bareQuestionnaire,
  { answers: { users: "unsure" } },
  { decidedBy: "fallback" },
);

export const declined = repResult(pipelineAgency, exampleOf(pipelineAgency, "address-list"), {
  decidedBy: "rule",
});

export const suited = repResult(
  suitedQuestionnaire,
  {
    known: { industry: "payments" },
    answers: { worry: "proof", tool: "sheets" },
  },
  { decidedBy: "points" },
);
