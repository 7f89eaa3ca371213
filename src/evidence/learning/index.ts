// The door `needs-diagnostic/learning`: choosing questions and points from a study, and judging a questionnaire by rows.
export { type ColumnMatch, matchColumns } from "../table/mapping.ts";
export {
  type Backtesting,
  type BacktestReport,
  backtesting,
  type Comparison,
  comparing,
} from "./backtest.ts";
export { byChance, type Rate, rateOf } from "./chance.ts";
export { type Coded, type Coding, codedFrom, type Unlearnable } from "./codebook.ts";
export { backtestOf, type DraftParts, type DraftWords, draftOf } from "./draft.ts";
export { type LearningReport, reportOf } from "./learningReport.ts";
export {
  type Learned,
  learnPart,
  learnWhole,
  outerFolds,
  type PartLearned,
  type Wish,
} from "./part.ts";
export { type Warning, warningsOf } from "./warnings.ts";
