import type { ReactNode } from "react";
import { EffectOfEdit } from "../../comparison/EffectOfEdit.tsx";
import type { Renamed } from "../../document/renames.ts";
import { useForms } from "../FormsContext.ts";

/** Such an edit renames nothing. */
const none: readonly Renamed[] = [];

/** Whom an edit would move, before it is made. */
export function EffectBefore(props: { before: string; after: string }): ReactNode {
  const { word } = useForms().translator;
  return (
    <div className="st-form-effect">
      <EffectOfEdit
        before={{ name: word("formsEffectNow"), text: props.before }}
        after={{ name: word("formsEffectThen"), text: props.after }}
        renames={none}
      />
    </div>
  );
}
