// npm run bench:proof: every interview by merged situations, and beside it by plain enumeration as far as that goes.
import { read } from "../src/index.ts";
import { prove, sharesOf } from "../src/proof/index.ts";
import { enumerate } from "./enumerate.ts";
import { questionnaireOf } from "./questionnaireOf.ts";

const patience = 15_000;
let plainly: boolean = true;
let previous = 0;
console.log("questions   all answers   situations   merged ms   growth   plain ms   plain/merged");
for (let questions = 3; questions <= 12; questions++) {
  const reading = read(JSON.stringify(questionnaireOf(questions)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { definition } = reading;
  prove(definition);
  const [merged, proof] = timed(() => prove({ ...definition }));
  const situations = proof.graph.levels.reduce((sum, { count }) => sum + count, 0);
  const [plain, shares]: [number, ReturnType<typeof enumerate> | null] = plainly
    ? timed(() => enumerate(definition))
    : [0, null];
  if (plain >= patience) plainly = false;
  if (shares) {
    const { shares: exact } = sharesOf(proof);
    const off = Object.keys(exact).filter(
      (id) => Math.abs((exact[id] ?? 0) - (shares[id] ?? 0)) > 1e-9,
    );
    if (off.length > 0) throw new Error(`The two disagree about ${off.join(", ")}`);
  }
  console.log(
    [
      `${questions}`.padStart(9),
      `${5 ** questions}`.padStart(13),
      `${situations}`.padStart(12),
      merged.toFixed(1).padStart(11),
      (previous ? (merged / previous).toFixed(1) : "").padStart(8),
      (shares ? plain.toFixed(1) : "too long").padStart(10),
      (shares ? (plain / merged).toFixed(1) : "").padStart(14),
    ].join(" "),
  );
  previous = merged;
}

function timed<T>(work: () => T): [milliseconds: number, result: T] {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}
