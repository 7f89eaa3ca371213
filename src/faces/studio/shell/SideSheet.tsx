import type { ReactNode } from "react";
import { Dialog } from "../../../ui/Dialog.tsx";
import { useStudio } from "../desk/StudioContext.ts";
import { EffectBar } from "./EffectBar.tsx";

/** The side of a desk that has no room for it: a bar at the lower edge, and a sheet over what is edited. */
export function SideSheet(props: {
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  children: ReactNode;
}): ReactNode {
  const { isOpen, onOpen, children } = props;
  const { word } = useStudio().translator;
  return (
    <>
      <EffectBar onOpen={() => onOpen(true)} />
      {isOpen && (
        <Dialog title={word("effect")} className="st-dialog st-sheet" onClose={() => onOpen(false)}>
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
