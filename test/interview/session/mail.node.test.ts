import fc from "fast-check";
import { expect, test } from "vitest";
import { filledMail, mailtoOf, mailWithGapsOpen } from "../../../src/interview/session/mail.ts";

const gap = (name: string) => `[${name}]`;
/** With a sign in place of half a character. */
const wellFormed = (text: string) => Buffer.from(text).toString();
const nobody = { person: "", account: "", rep: "" };
const mail = { subject: "For {account}", body: "Dear {person},\n\n{account} of {day}\n{rep}" };

test("a mail is filled in with what is known, and a gap says what isn't", () => {
  expect(filledMail(mail, { ...nobody, person: " Ada ", rep: "Kim" }, gap)).toEqual({
    subject: "For [account]",
    body: "Dear Ada,\n\n[account] of {day}\nKim",
    missing: ["account"],
  });
});

test("what is filled in stays as it is, also where it looks like something to be filled in", () => {
  const values = { person: "{rep}", account: "$1 $& {account}", rep: "R" };
  const { subject, body, missing } = filledMail(mail, values, gap);
  expect([subject, body]).toEqual([
    "For $1 $& {account}",
    "Dear {rep},\n\n$1 $& {account} of {day}\nR",
  ]);
  expect(missing).toEqual([]);
});

test("a name in two lines is filled in as one, and a subject is one line", () => {
  const values = {
    ...nobody,
    account: "Hofmann\r\nBcc: eve@example.com",
    person: "Ada\u2028 Lind\n",
  };
  const { subject, body } = filledMail({ ...mail, subject: "For\n{account}" }, values, gap);
  expect(subject).toBe("For Hofmann Bcc: eve@example.com");
  expect(body).toBe("Dear Ada Lind,\n\nHofmann Bcc: eve@example.com of {day}\n[rep]");
});

test("what was typed is kept, and its gaps are filled in once that is known", () => {
  const typed = {
    ...filledMail(mail, { ...nobody, rep: "Kim" }, gap),
    subject: "For [account], at last",
  };
  const kept = mailWithGapsOpen(typed, gap);
  expect(filledMail(kept, { person: "Ada", account: "Hofmann", rep: "Jo" }, gap)).toEqual({
    subject: "For Hofmann, at last",
    body: "Dear Ada,\n\nHofmann of {day}\nKim",
    missing: [],
  });
});

test("a mail program gets subject and text to the letter, lines ended as mail has them", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (subject, text) => {
      const body = `${text}\nÜber & so?\r\n#`;
      const { protocol, pathname, searchParams } = new URL(mailtoOf({ subject, body }));
      expect([protocol, pathname]).toEqual(["mailto:", ""]);
      expect(searchParams.get("subject")).toBe(wellFormed(subject));
      expect(searchParams.get("body")).toBe(
        wellFormed(body)
          .split(/\r\n|\n|\r/)
          .join("\r\n"),
      );
    }),
  );
  expect(mailtoOf({ subject: "\uD800", body: "" })).toBe("mailto:?subject=%EF%BF%BD&body=");
});
