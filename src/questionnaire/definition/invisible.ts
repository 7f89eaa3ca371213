/** A character that nobody sees, and where in a text it stands. */
export interface Invisible {
  /** Such as U+00A0. */
  readonly character: string;
  readonly at: "start" | "end" | "within";
}

/** Whatever looks like nothing or like a space and is no plain one: marks of format, other spaces, controls. */
const unseen = /(?! )[\p{Cf}\p{Zs}\p{Zl}\p{Zp}\p{Cc}\u115f\u1160\u3164\uffa0]/u;

/** The first character in a name that nobody sees. Names are of plain characters. */
export function invisibleIn(name: string): Invisible | undefined {
  const found = unseen.exec(name);
  return found ? placed(name, found[0], found.index) : undefined;
}

/**
 * The first character in words for people that nobody sees and that has no business there. Spaces that don't break,
 * joiners, soft hyphens and marks of direction belong to the spelling of many languages; but not at an edge, where they
 * join nothing, and not what is left open or turns letters round.
 */
export function strayIn(words: string): Invisible | undefined {
  const found = stray.exec(words) ?? atEdge.exec(words);
  return found ? placed(words, found[0], found.index) : openIn(words);
}

const stray =
  /[\u200b\u2060\ufeff\u202d\u202e\u2028\u2029\u115f\u1160\u3164\uffa0]|(?![\n\r\t])\p{Cc}/u;
const space = "(?:(?! )\\p{Zs}|\u200c|\u200d|\u00ad)";
const atEdge = new RegExp(`^${space}|${space}$`, "u");

/** A mark that sets words in another direction and is not closed before their end. */
function openIn(words: string): Invisible | undefined {
  const open: { readonly closing: string; readonly index: number }[] = [];
  for (let index = 0; index < words.length; index++) {
    const character = words[index] as string;
    if (/[\u2066-\u2068]/.test(character)) open.push({ closing: "\u2069", index });
    else if (/[\u202a\u202b]/.test(character)) open.push({ closing: "\u202c", index });
    else if (character === open.at(-1)?.closing) open.pop();
  }
  const [first] = open;
  return first && placed(words, words[first.index] as string, first.index);
}

function placed(text: string, character: string, index: number): Invisible {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const isLast = index + character.length === text.length;
  return { character: `U+${code}`, at: index === 0 ? "start" : isLast ? "end" : "within" };
}
