import type { ReactNode } from "react";
import { filledMail } from "../../../interview/session/mail.ts";
import type { Playbook } from "../../../questionnaire/definition/definition.ts";
import { useTranslator } from "../TranslatorContext.ts";
import { MailOut } from "./MailOut.tsx";
import { Section } from "./Section.tsx";
import { useGap } from "./useGap.ts";

const nobody = { person: "", account: "", rep: "" };

/** The mail after the call, to be copied: nothing here says whom it goes to, so it has gaps. */
export function MailView({ of }: { of: Playbook["followUp"] }): ReactNode {
  const { text, word } = useTranslator();
  const gap = useGap();
  if (!of) return null;
  const mail = filledMail({ subject: text(of.subject), body: text(of.body) }, nobody, gap);
  return (
    <Section title={word("mail")}>
      <div className="nd-mail">
        <p className="nd-mail-subject">{mail.subject}</p>
        <p>{mail.body}</p>
      </div>
      <MailOut mail={mail} />
    </Section>
  );
}
