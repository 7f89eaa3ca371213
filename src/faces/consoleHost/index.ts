/** The door of the package for pages that show the console's page in a frame: a CRM's, or any of yours. */
export type { WebsiteInterview } from "../../interview/calls/website.ts";
export type { InterviewRecord } from "../../interview/record/record.ts";
export type { Suggestion } from "../../interview/suggestions/suggestion.ts";
export { consoleAddress } from "./consoleAddress.ts";
export { type HostedConsole, hostConsole } from "./hostConsole.ts";
export {
  type ConsoleMessage,
  type HandedCall,
  isConsoleMessage,
  type OpenMessage,
} from "./protocol.ts";
