import { braced, fillIns } from "../../questionnaire/definition/fillIns.ts";

export type FillIn = (typeof fillIns)[number];

export interface Mail {
  readonly subject: string;
  readonly body: string;
}

/** A mail as it is to be sent. */
export interface FilledMail extends Mail {
  /** What is to be filled in and nobody has said yet: a gap stands there. */
  readonly missing: readonly FillIn[];
}

/** How a gap is written, such as “[person]”. */
type Gap = (fillIn: FillIn) => string;

/** Fills in a mail with what is known, in a line each; what isn't stays in sight as a gap. */
export function filledMail(
  { subject, body }: Mail,
  values: Readonly<Record<FillIn, string>>,
  gap: Gap,
): FilledMail {
  const missing = new Set<FillIn>();
  // In one go: what is filled in may look like something to be filled in itself.
  const filled = (text: string) =>
    text.replace(braced, (whole, name: string) => {
      const fillIn = fillIns.find((one) => one === name);
      if (!fillIn) return whole;
      const value = inOneLine(values[fillIn].trim());
      if (value === "") missing.add(fillIn);
      return value || gap(fillIn);
    });
  return {
    // A line that ends there would begin another header of the mail.
    subject: inOneLine(filled(subject)),
    body: filled(body),
    missing: fillIns.filter((one) => missing.has(one)),
  };
}

/** Names come from other systems too, and may have been written in two lines there. */
function inOneLine(text: string): string {
  return text.replace(/\s*[\n\v\f\r\x85\u2028\u2029]\s*/g, " ");
}

/** A mail as somebody typed it, with its gaps in braces again: they are filled in once that is known. */
export function mailWithGapsOpen({ subject, body }: Mail, gap: Gap): Mail {
  const open = (text: string) =>
    fillIns.reduce((all, one) => all.replaceAll(gap(one), `{${one}}`), text);
  return { subject: open(subject), body: open(body) };
}

/** The address that opens a mail in the mail program; whom it is to is filled in there. */
export function mailtoOf({ subject, body }: Mail): string {
  // Half a character can't be part of an address.
  const part = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"));
  return `mailto:?subject=${part(subject)}&body=${part(body.replace(/\r\n|\r|\n/g, "\r\n"))}`;
}
