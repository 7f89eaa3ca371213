import type { ReactNode } from "react";
import { EffectOfEdit } from "../../comparison/EffectOfEdit.tsx";
import { useForms } from "../FormsContext.ts";

/** Whom an edit would move, before it is made. */
export function EffectBefore(props: { before: string; after: string }): ReactNode {
  const { word } = useForms().translator;
  return (
    <div className="st-form-effect">
      <EffectOfEdit
        before={{ name: word("formsEffectNow"), text: props.before }}
        after={{ name: word("formsEffectThen"), text: props.after }}
      />
    </div>
  );
}
