import { optionsOf, type Picks, planOf } from "../../decision/plan.ts";
import { walk } from "../../decision/walk.ts";
import type { Answers, Definition } from "../../definition/definition.ts";
import { answerMaps } from "./answerMap.ts";
import type { Renames } from "./edit.ts";
import type { Example } from "./moves.ts";

/**
 * Makes whole interviews of the answers that make a difference: one prospect's before an edit and after it. What else
 * is asked makes no difference, so the first answer that both versions have is given.
 */
export function wholeInterviews(
  old: Definition,
  now: Definition,
  renames: Renames,
  example: Example,
): { before: Answers; after: Answers } {
  const oldPlan = planOf(old);
  const newPlan = planOf(now);
  const maps = answerMaps(oldPlan, newPlan, renames);
  const oldOf = new Map(maps.flatMap((map, position) => (map ? [[map.position, position]] : [])));
  const oldPicks = new Map(example.old);
  const newPicks = new Map(example.now);

  const giveOld = (position: number) => {
    if (oldPicks.has(position)) return;
    const map = maps[position];
    const answers = oldPlan.questions[position]?.answers ?? [];
    const wanted = map && newPicks.get(map.position);
    const picks =
      answers.find((candidate) =>
        wanted === undefined ? true : map?.answers.get(candidate)?.includes(wanted),
      ) ?? (answers[0] as Picks);
    oldPicks.set(position, picks);
  };
  const giveNew = (position: number) => {
    if (newPicks.has(position)) return;
    const from = oldOf.get(position);
    if (from === undefined)
      newPicks.set(position, newPlan.questions[position]?.answers[0] as Picks);
    else {
      giveOld(from);
      newPicks.set(position, maps[from]?.answers.get(oldPicks.get(from) as Picks)?.[0] as Picks);
    }
  };
  return {
    before: finishing(old, oldPicks, giveOld),
    after: finishing(now, newPicks, giveNew),
  };
}

/** The answers that count, once every question that is asked has one. */
function finishing(
  definition: Definition,
  picks: ReadonlyMap<number, Picks>,
  give: (position: number) => void,
): Answers {
  const { questions, positions } = planOf(definition);
  for (;;) {
    const answers = Object.fromEntries(
      [...picks].flatMap(([position, picked]) => {
        const question = questions[position];
        if (!question) return [];
        const options = optionsOf(question, picked);
        return [[question.id, options.length === 1 ? (options[0] as string) : options]];
      }),
    );
    // Only what is asked, in the order in which it is: an answer that is there before its question would count
    // for a question that is asked of close calls alone.
    const asked: Record<string, string | string[]> = {};
    let { next } = walk(definition, { answers: asked });
    while (next !== null && Object.hasOwn(answers, next)) {
      asked[next] = answers[next] as string | string[];
      ({ next } = walk(definition, { answers: asked }));
    }
    if (next === null) return asked;
    give(positions.get(next) as number);
  }
}
