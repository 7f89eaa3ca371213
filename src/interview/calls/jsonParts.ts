/** One value of a file, with where it begins. */
export interface JsonPart {
  /** From 1. */
  readonly line: number;
  readonly json: string;
  /** Undefined where it can't be read. */
  readonly value: unknown;
}

/** The values of a JSON list, or of a file with one on each line, each with its line. One that is broken spoils no other. */
export function partsOf(text: string): JsonPart[] {
  const whole = parsed(text);
  if (whole !== undefined && !Array.isArray(whole))
    return [{ line: firstLine(text), json: text, value: whole }];
  const pieces = text.trimStart().startsWith("[") ? elements(text) : lines(text);
  return pieces.map(({ line, json }) => ({ line, json, value: parsed(json) }));
}

function lines(text: string): { line: number; json: string }[] {
  return text
    .split("\n")
    .map((json, at) => ({ line: at + 1, json }))
    .filter(({ json }) => json.trim() !== "");
}

/** The elements of a list, cut at the commas between them: those that stand in no string, list or object. */
function elements(text: string): { line: number; json: string }[] {
  const cut: { line: number; json: string }[] = [];
  let depth = 0;
  let begin = text.indexOf("[") + 1;
  let line = text.slice(0, begin).split("\n").length;
  let isClosed = false;
  const add = (end: number) => {
    const json = text.slice(begin, end);
    const blank = json.slice(0, json.length - json.trimStart().length);
    if (json.trim() !== "") cut.push({ line: line + blank.split("\n").length - 1, json });
    line += json.split("\n").length - 1;
    begin = end + 1;
  };
  for (let at = begin; at < text.length && !isClosed; at++) {
    const sign = text[at] as string;
    isClosed = depth === 0 && sign === "]";
    if (sign === '"') at = endOfString(text, at);
    else if (depth === 0 && (sign === "," || isClosed)) add(at);
    else if ("[{".includes(sign)) depth++;
    else if ("]}".includes(sign)) depth--;
  }
  if (isClosed && text.slice(begin).trim() === "") return cut;
  if (isClosed) return [...cut, { line, json: "" }];
  // The file is cut off: its last element is broken, even where it happens to be whole.
  add(text.length);
  const last = cut.pop();
  return [...cut, { line: last?.line ?? line, json: "" }];
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

function firstLine(text: string): number {
  return text.slice(0, text.search(/\S/)).split("\n").length;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
