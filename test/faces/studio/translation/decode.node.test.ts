import { expect, test } from "vitest";
import { textFromBytes } from "../../../../src/faces/studio/translation/decode.ts";

test("a file is read in whatever encoding it was saved", () => {
  const text = 'path,"Größe"';
  const utf8 = new TextEncoder().encode(`\uFEFF${text}`);
  const wide = (bigEndian: boolean, mark: string) => {
    const view = new DataView(new ArrayBuffer((text.length + mark.length) * 2));
    for (const [at, char] of [...`${mark}${text}`].entries())
      view.setUint16(at * 2, char.charCodeAt(0), !bigEndian);
    return view.buffer;
  };
  const narrow = (start: string) =>
    Uint8Array.from(start + text, (char) => char.charCodeAt(0)).buffer;
  const all = [
    utf8.buffer,
    utf8.slice(3).buffer,
    narrow(""),
    ...[true, false].flatMap((big) => [wide(big, ""), wide(big, "\uFEFF")]),
  ];
  for (const bytes of all) expect(textFromBytes(bytes)).toBe(text);
  const declared = '<?xml version="1.0" encoding="ISO-8859-15"?>';
  expect(textFromBytes(narrow(declared))).toBe(declared + text);
  expect(textFromBytes(narrow('<?xml version="1.0" encoding="none-such"?>'))).toContain("Größe");
  expect(textFromBytes(new ArrayBuffer(0))).toBe("");
});
