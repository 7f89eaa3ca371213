// Scripts whose characters take two columns on a terminal, and pictures.
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const widthless = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** How many columns a text takes on a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
}

/** A text cut to a width, with an ellipsis where something is cut off. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  let left = width - 1;
  for (const character of text) {
    left -= widthOfCharacter(character);
    if (left < 0) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** A text cut or filled up to exactly a width. */
export function column(text: string, width: number): string {
  const shown = cut(text, width);
  return shown + " ".repeat(Math.max(0, width - widthOf(shown)));
}

/** A text broken into lines between its words; every line begins with the indent. */
export function wrap(text: string, width: number, indent = ""): string {
  return fill(text.split(/[ \n]+/), width, indent);
}

/** Pieces of a text put into lines as far as they fit; every line begins with the indent. */
export function fill(pieces: readonly string[], width: number, indent = ""): string {
  const lines: string[] = [];
  let left = 0;
  for (const piece of pieces) {
    const taken = widthOf(piece) + 1;
    if (lines.length > 0 && taken <= left) {
      lines.push(`${lines.pop()} ${piece}`);
      left -= taken;
    } else {
      lines.push(indent + piece);
      left = width - indent.length - taken + 1;
    }
  }
  return lines.join("\n");
}

/** A text from a file without what would steer a terminal. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "\ufffd").replace(/\t/g, " ");
}

function widthOfCharacter(character: string): number {
  // Most characters are these, and the patterns take their time.
  if (character < "\u0300") return 1;
  if (widthless.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
