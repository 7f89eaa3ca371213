/** A line of a document, with what stands before its words. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** How far it is indented, a tab as four. */
  readonly indent: number;
  /** The sign of a list that it begins with. */
  readonly mark: "bullet" | "number" | undefined;
  /** The number that it begins with. */
  readonly count: number | undefined;
  readonly words: string;
  /** Whether a blank line stands before it. */
  readonly isApart: boolean;
}

const bullet = /^(?:[-–—*+•·◦○●▪■□☐☑‣⁃➢➔→]|\[[ xX]?\]|\( ?\)|\([a-zA-Z]\)|[a-zA-Z][.)])(?:\s+|$)/u;
const number = /^(?:(?:question|frage|q|f)\s*)?\(?(\d{1,3})\s*[.):](?:\s+|$)/iu;

/** The lines of a text that say something. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let isApart = true;
  for (const [at, whole] of text.split("\n").entries()) {
    const [space = ""] = /^[\s\u00a0]*/.exec(whole) ?? [];
    const said = whole.slice(space.length).trimEnd();
    if (said !== "")
      lines.push({ number: at + 1, isApart, ...markOf(said), indent: widthOf(space) });
    isApart = said === "";
  }
  return lines;
}

/** The words of a line without its mark, and without what Markdown has for headings and for what is bold. */
function markOf(said: string): Pick<Line, "mark" | "count" | "words"> {
  const heading = said.replace(/^#{1,6}\s+/, "");
  const bold = /^(\*\*|__)(.+)\1$/.exec(heading)?.[2] ?? heading;
  const listed = bullet.exec(bold);
  if (listed) return { mark: "bullet", count: undefined, words: bold.slice(listed[0].length) };
  const numbered = number.exec(bold);
  if (!numbered) return { mark: undefined, count: undefined, words: bold };
  const words = bold.slice(numbered[0].length).replace(/^(\*\*|__)(.+)\1$/, "$2");
  return { mark: "number", count: Number(numbered[1]), words };
}

function widthOf(space: string): number {
  return [...space].reduce((width, sign) => width + (sign === "\t" ? 4 : 1), 0);
}
