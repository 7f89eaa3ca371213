import { type ReactNode, useMemo } from "react";
import { useConsole } from "../ConsoleContext.ts";
import { Palette } from "./Palette.tsx";
import { objectionItems } from "./playbookItems.ts";

/** Objections of all segments, found by a word that the prospect just said, with the reply to say aloud. */
export function Objections(props: { onClose: () => void }): ReactNode {
  const { definition, screen, isOfAnother, translator } = useConsole();
  const { word } = translator;
  const items = useMemo(
    () => (isOfAnother ? [] : objectionItems({ definition, screen, translator })),
    [definition, screen, isOfAnother, translator],
  );
  return (
    <Palette
      {...props}
      title={word("partObjections")}
      label={word("findObjection")}
      hint={word("findObjectionHint")}
      nothing={word("noObjection")}
      items={items}
      onDeed={doNothing}
    />
  );
}

function doNothing(): void {}
