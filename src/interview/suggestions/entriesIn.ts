/** The entries that stand in a reply. */
export interface Entries {
  readonly entries: readonly unknown[];
  /** Whether there is any list of suggestions in it, and be it empty. */
  readonly isFound: boolean;
  /** How many entries stand before a part that begins as one and can't be read; null where there is none. */
  readonly brokenAfter: number | null;
  /** Whether a list or object begins in it that never ends, so that there may have been more. */
  readonly isUnended: boolean;
}

/** How many characters are looked at, again and again, in a text of so many: enough for replies in which lists stand in lists. */
const workPerCharacter = 20;

/**
 * Finds the entries in the text of a reply, whatever stands around them: a fence, words before and behind, an object that
 * holds the list, entries that stand alone, a list that breaks off. The work is bounded, however the text is made.
 */
export function entriesIn(text: string): Entries {
  const entries: unknown[] = [];
  let isFound = false;
  let isUnended = false;
  let brokenAfter: number | null = null;
  let work = workPerCharacter * text.length;
  let passed = 0;
  const pass = (end: number) => {
    if (beginsEntry.test(text.slice(passed, end))) brokenAfter ??= entries.length;
    passed = end;
  };
  for (let at = nextStart(text, 0); at >= 0 && work > 0; ) {
    const end = endOf(text, at);
    work -= (end < 0 ? text.length : end) - at;
    isUnended ||= end < 0 && beginsJson.test(text.slice(at, at + 60));
    const held = end < 0 ? null : entriesOf(parsed(text.slice(at, end)));
    if (held) {
      pass(at);
      entries.push(...held);
      isFound = true;
      passed = end;
    }
    at = nextStart(text, held ? end : at + 1);
  }
  pass(text.length);
  return { entries, isFound, brokenAfter, isUnended };
}

/** The entries of a value that is a list of suggestions, or one alone; null of any other, in which there may be some. */
function entriesOf(value: unknown): readonly unknown[] | null {
  if (isEntry(value)) return [value];
  return Array.isArray(value) && (value.length === 0 || value.some(isEntry)) ? value : null;
}

/** The list that a value is, or holds by the name of what is in it. */
export function listIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, "suggestions")) {
    return null;
  }
  const { suggestions } = value as { suggestions: unknown };
  return Array.isArray(suggestions) ? suggestions : null;
}

/** The instructions, pasted along with the reply to them, have questions too, which are no texts. */
function isEntry(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, "question"))
    return false;
  return typeof (value as { question: unknown }).question === "string";
}

/** Whether other entries stand inside of one, which nobody has asked for. */
export function hasInside(entry: unknown): boolean {
  // By a list of what is to be looked at: anybody can nest deeper than calls go.
  const toLookAt: unknown[] = valuesOf(entry);
  for (let one = toLookAt.pop(); one !== undefined; one = toLookAt.pop()) {
    if (isEntry(one)) return true;
    toLookAt.push(...valuesOf(one));
  }
  return false;
}

function valuesOf(value: unknown): unknown[] {
  return typeof value === "object" && value !== null ? Object.values(value) : [];
}

/** However its keys are quoted, if they are; those of the schema in the instructions have objects. */
const beginsEntry = /\{[^{}]*?(question|option|quote)["'`“”„‘’]?\s*:\s*[^\s{]/i;

/** Unlike a bracket among words. */
const beginsJson = /^(\[\s*([[{]|$)|\{\s*(["'`“”„‘’]|\w+\s*:|$))/;

function nextStart(text: string, from: number): number {
  const starts = /[[{]/g;
  starts.lastIndex = from;
  return starts.exec(text)?.index ?? -1;
}

/** Where the list or object that begins at a place ends; -1 where it doesn't. */
function endOf(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text[at] as string;
    if (sign === '"') at = endOfString(text, at);
    else if (sign === "[" || sign === "{") depth++;
    else if ((sign === "]" || sign === "}") && --depth === 0) return at + 1;
  }
  return -1;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
