import { fn } from "storybook/test";
import type { Moves } from "../src/faces/widget/moves.ts";

/** Moves that lead nowhere: a story shows one screen. */
export const moves: Moves = {
  begin: fn(),
  answer: fn(),
  back: fn(),
  goTo: fn(),
  clear: fn(),
  restart: fn(),
  leave: async () => {},
  goOnWithout: fn(),
  draft: () => ({}),
  type: fn(),
};
