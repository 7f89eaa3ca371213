/** The door of the package for the sales team's console. */

export type { Call, Change, Kept } from "../calls/call.ts";
export { type CallStore, openCallStore, type Trouble } from "../calls/store.ts";
export type { Destination } from "./destination.ts";
export { RepConsole, type RepConsoleProps } from "./RepConsole.tsx";
