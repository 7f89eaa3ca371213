import { type ReactNode, useEffect, useId, useState } from "react";
import { numbersIn } from "../../../language/numbers.ts";
import { CopyButton } from "../desk/CopyButton.tsx";
import { useStudio } from "../desk/StudioContext.ts";
import { linkOf, longestLink } from "./link.ts";

/** A link that holds the questionnaire as it is now, with how long it is. */
export function LinkPart(): ReactNode {
  const { snapshot, translator } = useStudio();
  const { word, language } = translator;
  const [link, setLink] = useState<string | null>(null);
  const id = useId();
  const text = snapshot.lastGood?.text;
  useEffect(() => {
    let isHere = true;
    setLink(null);
    if (text !== undefined)
      void linkOf(location.href, text).then((link) => isHere && setLink(link));
    return () => {
      isHere = false;
    };
  }, [text]);
  if (link === null) return null;
  const number = numbersIn(language).count(link.length);
  if (link.length > longestLink) {
    return <p className="st-wrong">{word("sharingLinkTooLong", { number })}</p>;
  }
  return (
    <>
      <label className="st-label" htmlFor={id}>
        {word("sharingLink")}
      </label>
      <input
        id={id}
        className="st-input"
        readOnly
        dir="ltr"
        value={link}
        onFocus={({ target }) => target.select()}
      />
      <p className="st-help">{word("sharingLinkLength", { number })}</p>
      <CopyButton label={word("sharingCopy")} text={link} />
    </>
  );
}
