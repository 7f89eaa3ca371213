/**
 * An author's text as one line that no picture's syntax can take for anything but letters: control characters, those
 * that XML forbids, and those that change the direction of what comes after are left out.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\u0085]/g, " ")
    .replace(/\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]|[\u202A-\u202E\u2066-\u2069]/gu, "")
    .replace(/ +/g, " ")
    .trim();
}
