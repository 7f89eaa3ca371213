import { type ReactNode, useState } from "react";
import type { FilledMail } from "../../../interview/session/mail.ts";
import { useTranslator } from "../TranslatorContext.ts";
import { useGap } from "./useGap.ts";

/** The gaps that a mail has, and the ways out for it. */
export function MailOut(props: {
  mail: FilledMail;
  /** Further ways out, beside copying. */
  children?: ReactNode;
}): ReactNode {
  const { subject, body, missing } = props.mail;
  const { word } = useTranslator();
  const gap = useGap();
  const text = `${subject}\n\n${body}`;
  const [said, setSaid] = useState<{ words: string; of: string }>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid({ words: word("mailCopied"), of: text });
    } catch {
      setSaid({ words: word("copyFailed"), of: text });
    }
  };
  return (
    <>
      {missing.length > 0 && (
        <p className="nd-within">{word("gapsLeft", { what: missing.map(gap).join(" ") })}</p>
      )}
      <p className="nd-mail-out">
        <button type="button" className="nd-link" onClick={() => void copy()}>
          {word("copyMail")}
        </button>
        {props.children}
        <output className="nd-within">{said?.of === text && said.words}</output>
      </p>
    </>
  );
}
