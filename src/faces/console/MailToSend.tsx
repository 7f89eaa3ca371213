import { type ReactNode, useId } from "react";
import { filledMail, type Mail, mailtoOf, mailWithGapsOpen } from "../../interview/session/mail.ts";
import type { Segment } from "../../questionnaire/definition/definition.ts";
import { MailOut } from "../widget/rep/MailOut.tsx";
import { Section } from "../widget/rep/Section.tsx";
import { useGap } from "../widget/rep/useGap.ts";
import { useConsole } from "./ConsoleContext.ts";

/** The mail after the call, filled in from it. What the rep types into it is kept with the call. */
export function MailToSend({ segment }: { segment: Segment }): ReactNode {
  const { call, change, rep, translator } = useConsole();
  const { word, text } = translator;
  const id = useId();
  const gap = useGap();
  const own = segment.rep?.playbook.followUp;
  if (!own) return null;
  const name = `mail ${segment.id}` as const;
  const typed = Object.hasOwn(call.mails, segment.id) ? call.mails[segment.id] : undefined;
  const { person, account } = call;
  const mail = filledMail(
    typed ?? { subject: text(own.subject), body: text(own.body) },
    { person: person.name, account, rep },
    gap,
  );
  const type = (news: Partial<Mail>) =>
    change({
      name,
      value: mailWithGapsOpen({ subject: mail.subject, body: mail.body, ...news }, gap),
    });
  return (
    <Section title={word("mail")}>
      <div className="ndc-mail">
        <label htmlFor={`${id}-subject`}>{word("mailSubject")}</label>
        <input
          id={`${id}-subject`}
          value={mail.subject}
          onChange={({ target }) => type({ subject: target.value })}
        />
        <label htmlFor={`${id}-body`}>{word("mailBody")}</label>
        <textarea
          id={`${id}-body`}
          rows={8}
          value={mail.body}
          onChange={({ target }) => type({ body: target.value })}
        />
      </div>
      <MailOut mail={mail}>
        <a href={mailtoOf(mail)}>{word("openMail")}</a>
        {typed && (
          <button type="button" className="nd-link" onClick={() => change({ name, value: null })}>
            {word("mailAnew")}
          </button>
        )}
      </MailOut>
    </Section>
  );
}
