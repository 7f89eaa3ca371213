import fc from "fast-check";

const spaces = fc.constantFrom("", "", " ", "\n", "\r\n", "\t", "\r\n\t  ", "  \n\n");

/** A value's JSON as somebody might have typed it: any spacing between the tokens, with a byte order mark or not. */
export function spacedJson(value: object): fc.Arbitrary<string> {
  const tokens = JSON.stringify(value).match(/"(?:[^"\\]|\\.)*"|[^"{}[\],:]+|[{}[\],:]/g) ?? [];
  return fc
    .record({
      mark: fc.constantFrom("", "\uFEFF"),
      between: fc.array(spaces, { minLength: 12, maxLength: 12 }),
    })
    .map(
      ({ mark, between }) =>
        mark + tokens.map((token, at) => (between[(at * 7) % 12] ?? "") + token).join(""),
    );
}
