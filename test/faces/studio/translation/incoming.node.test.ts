import { describe, expect, test } from "vitest";
import { translationCsv } from "../../../../src/faces/studio/translation/csv.ts";
import { readTranslation } from "../../../../src/faces/studio/translation/readTranslation.ts";
import { translate } from "../../../../src/faces/studio/translation/translate.ts";
import { translationXliff } from "../../../../src/faces/studio/translation/xliff.ts";
import { changeAll } from "../../../../src/questionnaire/editing/change.ts";
import { mixedUp } from "../../../questionnaire/editing/mixedUp.ts";
import { readFrom } from "./randomTranslation.ts";
import { takenIn } from "./takenIn.ts";

const languages = { source: "en", target: "de" };
const definition = readFrom(mixedUp);

/** The German title of what comes of taking a file in. */
function germanTitle(file: string): unknown {
  const text = changeAll(mixedUp, takenIn(file, definition).changes)?.text ?? "{}";
  return JSON.parse(text).title.de;
}

describe("what comes in", () => {
  const row = (address: string, source: string, target: string) =>
    takenIn(`path,en,de\n${address},${source},${target}\n`, definition);

  test("is a conflict where the source was changed since, which can be accepted all the same", () => {
    const back = row("questions.size.text", "how big?", "wie groß?");
    expect(back).toMatchObject({
      changes: [],
      conflicts: [{ exported: "how big?", words: "wie groß?", unit: { source: "size?" } }],
    });
    const accepted = changeAll(mixedUp, translate(definition, "de", back.conflicts));
    expect(accepted?.text).toContain('{ "en": "size?", "de": "wie groß?" }');
  });

  test("is unknown where there is no such text any more, hostile names among them", () => {
    for (const address of ["questions.gone.text", "constructor", "__proto__", ""]) {
      expect(row(address, "a", "b").unknown).toEqual([{ address, source: "a", target: "b" }]);
    }
  });

  test("counts once where a row stands twice, and the last one holds", () => {
    const rows = ["title,café / size,Erst", "gone,a,b", "gone,a,c", "title,café / size,Dann"];
    const file = `path,en,de\n${rows.join("\n")}\n`;
    expect(germanTitle(file)).toBe("Dann");
    const back = takenIn(file, definition);
    expect(back.changes.filter(({ path }) => path[0] === "title")).toHaveLength(1);
    expect(back.unknown).toEqual([{ address: "gone", source: "a", target: "c" }]);
  });

  test("is nothing where it is blank", () => {
    expect(row("questions.size.text", "size?", " ")).toMatchObject({
      changes: [],
      unknown: [],
      conflicts: [],
    });
  });

  test("names its languages, however a tool writes them", () => {
    expect(takenIn("path,EN,DE\n", definition)).toMatchObject({ source: "en", target: "de" });
    for (const header of [
      "path,en",
      "path,en,en",
      "path,en,no language",
      "path,,de",
      "path,en,__proto__",
    ]) {
      expect(readTranslation(`${header}\n`)).toEqual({
        ok: false,
        why: "no-languages",
      });
    }
  });
});

describe("a table", () => {
  const table = translationCsv(definition, languages);
  const translated = table.replace("title,café / size,,missing", "title,café / size,Größe,done");

  test("says where each text belongs, and is marked as UTF-8", () => {
    const [header, , question] = table.split("\r\n");
    expect(header).toBe("\uFEFFpath,en,de,state,place");
    expect(question).toBe("questions.size.text,size?,,missing,questions 1 (size) > text");
  });

  test("comes back with other separators, line ends, rows and columns", () => {
    const rows = translated.replace("\uFEFF", "").trim().split("\r\n");
    const shuffled = [rows[0], "", ...rows.slice(1).reverse()].join("\n");
    expect(germanTitle(shuffled)).toBe("Größe");
    const excel = translated.replaceAll(",", ";");
    expect(germanTitle(excel)).toBe("Größe");
    const sheet = translated.replaceAll(",", "\t");
    expect(germanTitle(sheet)).toBe("Größe");
  });

  test("has no cell that a spreadsheet program would take for a formula", () => {
    const risky = readFrom(mixedUp.replace('"text": "size?"', '"text": "=HYPERLINK(1)"'));
    expect(translationCsv(risky, languages)).toContain(",'=HYPERLINK(1),");
  });

  test("that is none is refused", () => {
    for (const text of ["", "{}", "name,en,de\n", 'path,en,de\n"title,a,b']) {
      expect(readTranslation(text)).toEqual({ ok: false, why: "not-csv" });
    }
  });
});

describe("XLIFF", () => {
  const xliff = translationXliff(definition, languages);
  const target = (unit: string) =>
    `<?xml version="1.0"?><xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:t="urn:tool" version="2.0" srcLang="en" trgLang="de"><file id="f">${unit}</file></xliff>`;
  const source = "<source>café / size</source>";

  test("says what it is, and the state of each text", () => {
    expect(xliff).toContain('version="2.1" srcLang="en" trgLang="de"');
    expect(xliff).toContain(
      '<unit id="questions.size.text"><segment state="initial"><source>size?</source></segment></unit>',
    );
  });

  test("holds what plain XML can't, and what its readers would change", () => {
    const odd = readFrom(mixedUp.replace('"text": "size?"', '"text": "a\\r\\n<\\u0007>\\ud800"'));
    expect(translationXliff(odd, languages)).toContain(
      '<source>a&#13;\n&#60;<cp hex="0007"/>&#62;<cp hex="D800"/></source>',
    );
  });

  test("comes back reordered, indented, prefixed, and with what tools add", () => {
    const back = target(`
      <group id="g"><t:memo>note</t:memo>
        <unit id="title" t:x="1"><!-- seen --><notes><note>Hm &amp; so</note></notes>
          <segment id="s1" state="final">
            ${source}
            <target>Gr&#xF6;<![CDATA[ß]]>e &lt;1&gt;</target>
          </segment>
        </unit>
      </group>`);
    expect(germanTitle(back)).toBe("Größe <1>");
    const prefixed = xliff
      .replace("xmlns=", "xmlns:x=")
      .replace(/<(\/?)(?=[a-z])/g, "<$1x:")
      .replace(
        'state="initial"><x:source>café / size</x:source>',
        'state="final"><x:source>café / size</x:source><x:target>Da</x:target>',
      );
    expect(germanTitle(prefixed)).toBe("Da");
  });

  test("comes back in segments, in an order of its own", () => {
    const cut = (targets: [string, string]) =>
      target(`<unit id="title">
      <segment><source>café</source>${targets[0]}</segment>
      <ignorable><source> / </source></ignorable>
      <segment><source>size</source>${targets[1]}</segment></unit>`);
    expect(germanTitle(cut(["<target>Kaffee</target>", "<target>groß</target>"]))).toBe(
      "Kaffee / groß",
    );
    expect(
      germanTitle(cut(['<target order="3">Kaffee</target>', '<target order="1">Groß</target>'])),
    ).toBe("Groß / Kaffee");
    expect(takenIn(cut(["<target>Kaffee</target>", ""]), definition).changes).toEqual([]);
  });

  test("a copy of the source that a tool has put in is no translation; inline marks are no words", () => {
    const copy = (state: string) =>
      target(
        `<unit id="title"><segment ${state}>${source}<target>café / size</target></segment></unit>`,
      );
    expect(takenIn(copy('state="initial"'), definition).changes).toEqual([]);
    expect(germanTitle(copy('state="final"'))).toBe("café / size");
    expect(
      germanTitle(
        target(
          `<unit id="title"><segment>${source}<target>a<pc id="1">b<ph id="2"/></pc><cp hex="0007"/></target></segment></unit>`,
        ),
      ),
    ).toBe("ab\u0007");
  });

  test("that is none is refused", () => {
    const root = (rest: string) =>
      `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="de">${rest}`;
    for (const text of [
      "<xliff/>",
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2"/>',
      root(""),
      root("<file></xliff></file>"),
      root("<a b='1' b='2'/></xliff>"),
      root("&unknown;</xliff>"),
      root("a & b</xliff>"),
      root("&#x110000;</xliff>"),
      root("<no:prefix/></xliff>"),
      root("<!-- open</xliff>"),
      root("</xliff></xliff>"),
      `${root("</xliff>")}<more/>`,
      `${root("</xliff>")}more`,
      `<!DOCTYPE x [<!ENTITY a "aaaa">]>${root("&a;</xliff>")}`,
      root("<g>".repeat(5000)),
    ]) {
      expect(readTranslation(text), text.slice(0, 120)).toEqual({
        ok: false,
        why: "not-xliff",
      });
    }
    expect(readTranslation(root("</xliff>").replace(' trgLang="de"', ""))).toEqual({
      ok: false,
      why: "no-languages",
    });
  });
});
