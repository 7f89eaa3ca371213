import { type ReactNode, useMemo } from "react";
import type { ComingBack } from "../../../interview/calls/comingBack.ts";
import type { CallStore } from "../../../interview/calls/store.ts";
import { useConsole } from "../ConsoleContext.ts";
import { useCalls } from "../useCalls.ts";
import { Palette } from "./Palette.tsx";
import type { Deed } from "./paletteItem.ts";
import { paletteItems } from "./paletteItems.ts";

/** All that can be done and read, found by words. */
export function AllActions(props: {
  store: CallStore;
  coming: ComingBack;
  onDeed: (deed: Deed) => void;
  onClose: () => void;
}): ReactNode {
  const { definition, call, screen, isOfAnother, translator } = useConsole();
  const { word } = translator;
  const { coming } = props;
  const calls = useCalls(props.store);
  const items = useMemo(
    () => paletteItems({ definition, call, screen, isOfAnother, translator }, calls ?? [], coming),
    [definition, call, screen, isOfAnother, translator, calls, coming],
  );
  return (
    <Palette
      {...props}
      title={word("palette")}
      label={word("paletteFind")}
      hint={word("paletteHint")}
      nothing={word("paletteNothing")}
      items={items}
    />
  );
}
