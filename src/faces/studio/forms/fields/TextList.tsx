import { memo, type ReactNode } from "react";
import type { Text } from "../../../../questionnaire/definition/definition.ts";
import type { Path } from "../../../../questionnaire/definition/problem.ts";
import { ListEditor } from "./ListEditor.tsx";
import { sameProps } from "./sameProps.ts";
import { TextField } from "./TextField.tsx";

interface TextListProps {
  readonly path: Path;
  readonly label: string;
  readonly item: string;
  readonly items: readonly Text[] | undefined;
  readonly help?: string;
}

/** A list of texts. */
export const TextList = memo(function TextList(props: TextListProps): ReactNode {
  return (
    <ListEditor {...props} blank="">
      {(text, path, name) => <TextField path={path} label={name} value={text} hasUnseenLabel />}
    </ListEditor>
  );
}, sameProps);
