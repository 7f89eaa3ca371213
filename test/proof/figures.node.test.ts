import fc from "fast-check";
import { expect, test } from "vitest";
import { prove, reachable, sharesOf } from "../../src/proof/index.ts";
import { runs } from "../runs.ts";
import { checked, rounded } from "./checked.ts";
import { everyInterview } from "./everyInterview.ts";
import { naiveReachable, naiveShares, naiveSummary } from "./naive/figures.ts";
import { smallDefinition } from "./randomQuestionnaire.ts";

test("shares, what can be reached and every figure of the summary are those of walking every interview", () => {
  fc.assert(
    fc.property(smallDefinition(), (definition) => {
      const every = everyInterview(definition);
      const proof = prove(definition);
      expect(sharesOf(proof)).toEqual(rounded(naiveShares(every)));
      expect(reachable(proof)).toEqual(naiveReachable(every));
      expect(checked(definition).summary).toEqual(rounded(naiveSummary(every)));
    }),
    runs(1000),
  );
});
