import { adviseCall } from "../../../src/faces/console/callAdvice.ts";
import {
  type ConsoleScreen,
  consoleScreen,
  type Said,
} from "../../../src/faces/console/consoleScreen.ts";
import { type Guidance, guiding } from "../../../src/faces/console/guidance.ts";
import type { Definition } from "../../../src/index.ts";
import { finish } from "../../../src/proof/shares.ts";
import type { Given } from "../../../src/questionnaire/decision/answers.ts";

/** The screen of a call once its advice is there. */
export function screenOf(definition: Definition, said: Said): ConsoleScreen {
  return consoleScreen(definition, said, adviseCall(definition, said));
}

/** What guides a call, found at once. */
export function guide(definition: Definition, given: Given): Guidance {
  return finish(guiding(definition, given));
}
