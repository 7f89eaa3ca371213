/** The door of the package for publishing: what of a questionnaire may stand on a website, and the codes in it. */

export { type CodeMap, type Random, readCodes, segmentOf } from "./codes.ts";
export { type Publishing, type PublishOptions, publicText, publish } from "./publish.ts";
export type { Refusal } from "./refusal.ts";
export { type Exchange, perhapsRenamed, renamedCodes } from "./renamedCodes.ts";
