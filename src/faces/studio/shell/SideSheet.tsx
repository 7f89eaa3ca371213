import type { ReactNode } from "react";
import { Dialog } from "../../../ui/Dialog.tsx";
import { useStudio } from "../desk/StudioContext.ts";
import { EffectBar } from "./EffectBar.tsx";
import type { useSidePlace } from "./useSidePlace.ts";

/** The side of a desk where it is folded: a bar at the lower edge, and a sheet over what is edited if there is no room beside it. */
export function SideSheet(props: {
  place: ReturnType<typeof useSidePlace>;
  children: ReactNode;
}): ReactNode {
  const { place, children } = props;
  const { word } = useStudio().translator;
  return (
    <>
      <EffectBar
        hasSheet={place.hasSheet}
        onOpen={place.hasSheet ? place.show : () => place.turn(true)}
      />
      {place.isSheetOpen && (
        <Dialog title={word("effect")} className="st-dialog st-sheet" onClose={place.closeSheet}>
          {(close) => (
            <>
              {children}
              <button type="button" className="st-sheet-close" onClick={close}>
                {word("barClose")}
              </button>
            </>
          )}
        </Dialog>
      )}
    </>
  );
}
