import type { WriteStream } from "node:tty";

const styles = {
  bold: ["1", "22"],
  dim: ["2", "22"],
  red: ["31", "39"],
  green: ["32", "39"],
  yellow: ["33", "39"],
  blue: ["34", "39"],
  cyan: ["36", "39"],
} as const;

export type Style = keyof typeof styles;

/** Where people read what a command says. */
export interface Terminal {
  /** In columns. */
  readonly width: number;
  paint(style: Style, text: string): string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Longer lines are hard to read, however wide the window is; narrower than this, bars say nothing. */
const [narrowest, widest] = [40, 100];
const usual = 80;

/** What a stream can show: colours on a terminal only, unless FORCE_COLOR or NO_COLOR say otherwise. */
export function terminalOn(
  stream: Pick<WriteStream, "isTTY" | "columns">,
  environment: Environment = process.env,
): Terminal {
  const isColoured = wantsColour(stream.isTTY, environment);
  return {
    width: Math.max(narrowest, Math.min(stream.columns || usual, widest)),
    paint(style, text) {
      const [on, off] = styles[style];
      return isColoured ? `\u001b[${on}m${text}\u001b[${off}m` : text;
    },
  };
}

function wantsColour(isTTY: boolean, { FORCE_COLOR, NO_COLOR, TERM }: Environment): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return isTTY && !NO_COLOR && TERM !== "dumb";
}
