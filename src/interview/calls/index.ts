/**
 * The door of the package for whoever handles records in code of their own, on a server too: what websites and consoles
 * send, read and checked, made whole, and as a table, a note or columns for a CRM.
 */
export { type ConsoleTranslator, consoleTranslatorFor } from "../../language/consoleTranslator.ts";
export { type FlatValue, flatColumns, flatRecord } from "../record/flat.ts";
export { recordJsonSchema } from "../record/jsonSchema.ts";
export {
  type InterviewRecord,
  type RecordedAnswer,
  type RecordedFact,
  readRecord,
} from "../record/record.ts";
export { interviewRecord } from "../record/schema.ts";
export {
  readSubmission,
  type WebsiteSubmission,
  websiteSubmission,
} from "../record/submission.ts";
export type { Call, Change, Kept } from "./call.ts";
export { callNote } from "./callNote.ts";
export { callRecord } from "./callRecord.ts";
export { callsFrom } from "./fold.ts";
export { heldRow } from "./heldRow.ts";
export { leadScore } from "./leadScore.ts";
export { type Note, type NotePart, noteAsHtml, noteAsMarkdown } from "./note.ts";
export { recordNote, recordsAsMarkdown } from "./recordNote.ts";
export { recordsAsCsv } from "./recordsAsCsv.ts";
export { startOf, type WebsiteAnswers, type WebsiteInterview } from "./website.ts";
export { websiteRecord, websiteRecordAsSent } from "./websiteRecord.ts";
