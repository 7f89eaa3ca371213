/**
 * A questionnaire over many prospects at once: compiled into tables in which a row is looked up, and as a SQL statement for
 * the warehouse in which the answers are.
 */
export { type Compiled, compiled } from "./compiled.ts";
export { type DialectName, dialects } from "./sql/dialect.ts";
export { dbtModel, type StatementOptions, statementOf } from "./sql/statement.ts";
export type { BulkVerdict } from "./verdicts.ts";
