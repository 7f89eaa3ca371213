import type { ReactNode } from "react";
import type { Playbook } from "../../../../questionnaire/definition/definition.ts";
import type { Path } from "../../../../questionnaire/definition/problem.ts";
import { useForms } from "../FormsContext.ts";
import { CheckField } from "../fields/CheckField.tsx";
import { ListEditor } from "../fields/ListEditor.tsx";
import { TextField } from "../fields/TextField.tsx";

/** How this kind of customer buys. */
export function BuyingPart({
  path,
  buying,
}: {
  path: Path;
  buying: Playbook["buying"];
}): ReactNode {
  const { word } = useForms().translator;
  return (
    <>
      <TextField
        path={[...path, "process"]}
        label={word("formsProcess")}
        value={buying.process}
        isLong
      />
      <TextField
        path={[...path, "cycle"]}
        label={word("formsCycle")}
        value={buying.cycle}
        isOptional
      />
      <ListEditor
        path={[...path, "committee"]}
        label={word("formsCommittee")}
        item={word("formsMember")}
        items={buying.committee}
        blank={{ role: "", cares: "" }}
      >
        {({ role, cares, signs }, place) => (
          <>
            <TextField path={[...place, "role"]} label={word("formsRole")} value={role} />
            <TextField path={[...place, "cares"]} label={word("formsCares")} value={cares} />
            <CheckField path={[...place, "signs"]} label={word("formsSigns")} value={signs} />
          </>
        )}
      </ListEditor>
    </>
  );
}
