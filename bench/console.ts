// npm run bench:console: keys that a rep presses on a call, and how long the console takes to answer one.
import { adviseCall } from "../src/faces/console/callAdvice.ts";
import {
  type ConsoleScreen,
  consoleScreen,
  nearlySettled,
} from "../src/faces/console/consoleScreen.ts";
import { type Answers, type Definition, read } from "../src/index.ts";
import type { Call } from "../src/interview/calls/call.ts";
import { callFrom, keptNow } from "../src/interview/calls/fold.ts";
import { large, shipped } from "./callQuestionnaires.ts";
import { timeInPage } from "./consoleInPage.ts";

/** Presses of one call, weighed by its chance. */
interface Presses {
  chance: number;
  /** Until no answer can change the segment. */
  settled: number;
  /** Until nearly every way to go on ends in one segment. */
  nearly: number;
}

const times: number[] = [];
console.log(
  "questionnaire              keys to settled   keys to 95 % settled   ms a key, median   slowest",
);
for (const [name, text] of shipped()) {
  const reading = read(text);
  if (!reading.ok) throw new Error(name);
  times.length = 0;
  const calls = [...play(reading.definition, {}, 1, null)];
  const mean = (of: (call: Presses) => number) =>
    calls.reduce((sum, call) => sum + call.chance * of(call), 0).toFixed(2);
  times.sort((a, b) => a - b);
  console.log(
    [
      name.padEnd(26),
      mean(({ settled }) => settled).padStart(15),
      mean(({ nearly }) => nearly).padStart(22),
      (times[times.length >> 1] ?? 0).toFixed(1).padStart(18),
      (times.at(-1) ?? 0).toFixed(1).padStart(9),
    ].join(" "),
  );
}
await timeInPage(new Map([...shipped(), ...large]));

/** Every call in which the advised question is asked next and each answer is equally likely: a key an answer. */
function* play(
  definition: Definition,
  answers: Answers,
  chance: number,
  nearlyAt: number | null,
): Generator<Presses> {
  const screen = timed(definition, answers);
  const pressed = Object.keys(answers).length;
  const nearly =
    nearlyAt ?? (pressed > 0 && (screen.settledShare ?? 0) >= nearlySettled ? pressed : null);
  const asked = definition.questions.find(({ id }) => id === screen.next);
  if (!asked || (screen.isSettled && pressed > 0)) {
    yield { chance, settled: pressed, nearly: nearly ?? pressed };
    return;
  }
  const choices = [...asked.options.map(({ id }) => id), ...(asked.unsure ? ["unsure"] : [])];
  for (const choice of choices) {
    yield* play(definition, { ...answers, [asked.id]: choice }, chance / choices.length, nearly);
  }
}

function timed(definition: Definition, answers: Answers): ConsoleScreen {
  const { id, version } = definition;
  const kept = keptNow(
    "bench",
    [],
    [{ name: "about", value: { questionnaire: { id, version }, startedAt: 1 } }],
  );
  const call: Call = { ...(callFrom("bench", kept) as Call), answers };
  const start = performance.now();
  const screen = consoleScreen(definition, call, adviseCall(definition, call));
  times.push(performance.now() - start);
  return screen;
}
