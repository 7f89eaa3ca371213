import type { Definition } from "../../definition/definition.ts";
import type { CodeMap } from "../../publish/codes.ts";
import type { Refusal } from "../../publish/refusal.ts";

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
