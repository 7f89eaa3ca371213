import type { Path } from "../../definition/problem.ts";
import type { SectionName } from "../shell/sections.ts";

/** Something to mend, with the place where that is done. */
export interface Hindrance {
  readonly sentence: string;
  readonly section: SectionName;
  readonly path?: Path;
}
