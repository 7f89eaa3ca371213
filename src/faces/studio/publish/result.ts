import type { Definition } from "../../../questionnaire/definition/definition.ts";
import type { CodeMap } from "../../../questionnaire/publish/codes.ts";
import type { Refusal } from "../../../questionnaire/publish/refusal.ts";

/** What came of publishing a version. */
export type Result =
  | { readonly ok: false; readonly refusals: readonly Refusal[] }
  | {
      readonly ok: true;
      /** The public form. */
      readonly form: Definition;
      readonly formText: string;
      readonly codes: CodeMap;
    };
