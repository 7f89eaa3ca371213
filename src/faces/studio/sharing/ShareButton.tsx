import { type ReactNode, useState } from "react";
import { Dialog } from "../../../ui/Dialog.tsx";
import { useStudio } from "../desk/StudioContext.ts";
import { CommentsPart } from "./CommentsPart.tsx";
import { LinkPart } from "./LinkPart.tsx";

/** Shows the questionnaire to colleagues, by a link, and takes what they say of it. */
export function ShareButton(): ReactNode {
  const { word } = useStudio().translator;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="st-button st-quiet"
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
      >
        {word("sharingOpen")}
      </button>
      {isOpen && (
        <Dialog
          className="st-dialog st-share"
          title={word("sharingTitle")}
          onClose={() => setIsOpen(false)}
        >
          {(close) => (
            <>
              <p className="st-help">{word("sharingHelp")}</p>
              <LinkPart />
              <CommentsPart />
              <div className="st-group st-form-end">
                <button type="button" className="st-button" onClick={close}>
                  {word("sharingClose")}
                </button>
              </div>
            </>
          )}
        </Dialog>
      )}
    </>
  );
}
