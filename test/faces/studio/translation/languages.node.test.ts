import { describe, expect, test } from "vitest";
import { meantTag, tagFrom } from "../../../../src/faces/studio/desk/meantTag.ts";
import { languagesMeant } from "../../../../src/faces/studio/translation/fileLanguages.ts";
import { matchLanguage } from "../../../../src/faces/studio/translation/matchLanguage.ts";
import { readTranslation } from "../../../../src/faces/studio/translation/readTranslation.ts";
import { read } from "../../../../src/index.ts";
import { mixedUp } from "../../../questionnaire/editing/mixedUp.ts";
import { readFrom } from "./randomTranslation.ts";
import { takenIn } from "./takenIn.ts";

/** A questionnaire that speaks these languages. */
function speaking(...languages: string[]) {
  const { title: _, ...rest } = JSON.parse(mixedUp);
  return readFrom(
    JSON.stringify({ ...rest, title: { [languages[0] as string]: "Size" }, languages }),
  );
}

function xliff(source: string, target: string): string {
  return `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="${source}" trgLang="${target}"><file id="f"><unit id="title"><segment><source>Size</source><target>Neu</target></segment></unit></file></xliff>`;
}

const table = (source: string, target: string) => `path,${source},${target}\ntitle,Size,Neu\n`;

describe("a file for de-DE comes into a questionnaire in de, and adds no language and no conflict", () => {
  test.each([
    ["en", "de-DE"],
    ["en-US", "de-DE"],
    ["en_US", "de_DE"],
    ["EN-us", "de-de"],
    ["en-Latn", "de-Latn-DE"],
  ])("%s, %s", (source, target) => {
    for (const write of [xliff, table]) {
      expect(takenIn(write(source, target), speaking("en", "de"))).toEqual({
        source: "en",
        target: "de",
        changes: [{ path: ["title", "de"], value: "Neu" }],
        unknown: [],
        conflicts: [],
      });
    }
  });
});

test("a tag is that of the language that it means, however a tool writes it", () => {
  const meant = (tag: string, ...languages: string[]) => {
    const match = matchLanguage(tag, languages);
    return match.isClear ? match.language : match.languages;
  };
  expect(meant("de-AT", "en", "de")).toBe("de");
  expect(meant("de", "en", "de-AT")).toBe("de-AT");
  expect(meant("zh-TW", "zh-Hans", "zh-Hant")).toBe("zh-Hant");
  expect(meant("zh-CN", "zh-Hant", "zh")).toBe("zh");
  expect(meant("iw", "he")).toBe("he");
  expect(meant("nb-NO", "en", "no")).toBe("no");
  expect(meant("no", "nn", "nb")).toBe("nb");
  expect(meant("de-DE", "de-CH", "de")).toBe("de");
  // Nothing that could be taken for it.
  expect(meant("zh-TW", "zh-Hans")).toBeUndefined();
  expect(meant("fr", "en", "de")).toBeUndefined();
  // It isn't clear.
  expect(meant("pt-PT", "en", "pt-BR")).toEqual(["pt-BR"]);
  expect(meant("de-AT", "de", "de-CH")).toEqual(["de", "de-CH"]);
});

describe("where it isn't clear what a file's languages are, somebody is asked", () => {
  const meant = (text: string, languages: string[], view?: [string, string]) => {
    const file = readTranslation(text);
    if (!file.ok) throw new Error(file.why);
    return languagesMeant(
      speaking(...languages),
      file,
      view && { source: view[0], target: view[1] },
    );
  };

  test("the target could be another country's", () => {
    expect(meant(xliff("en", "pt-PT"), ["en", "pt-BR"])).toEqual({
      isClear: false,
      likely: { from: "en", into: "pt-PT", source: "en", target: "pt-BR" },
    });
  });

  test("the source is none of the questionnaire's", () => {
    expect(meant(xliff("fr", "de"), ["en", "de"]).isClear).toBe(false);
  });

  test("the columns of a table stand the other way round than they are translated", () => {
    expect(meant(table("de", "en"), ["en", "de"])).toEqual({
      isClear: false,
      likely: { from: "en", into: "de", source: "en", target: "de" },
    });
    expect(meant(table("de", "en"), ["en", "de"], ["de", "en"]).isClear).toBe(true);
    expect(meant(table("en", "de"), ["en", "de"], ["de", "en"]).isClear).toBe(false);
  });

  test("a table has more than two languages", () => {
    const wide = "path,en,de,fr\ntitle,Size,a,b\n";
    expect(meant(wide, ["en", "de", "fr"]).isClear).toBe(false);
    expect(meant(wide, ["en", "de", "fr"], ["en", "fr"])).toMatchObject({
      likely: { source: "en", target: "fr" },
    });
    // Of a column that is called like a language that isn't spoken, nothing is to be asked.
    expect(meant("path,en,id,de\n", ["en", "de"])).toMatchObject({
      isClear: true,
      likely: { source: "en", target: "de" },
    });
  });

  test("but a language that is new is clear, of the same language too", () => {
    expect(meant(xliff("en", "fr_CA"), ["en", "de"])).toMatchObject({
      isClear: true,
      likely: { target: "fr-CA" },
    });
    expect(meant(xliff("en-US", "en-GB"), ["en"])).toEqual({
      isClear: true,
      likely: { from: "en-US", into: "en-GB", source: "en", target: "en-GB" },
    });
    expect(meant(xliff("en-GB", "en"), ["en"]).isClear).toBe(false);
  });
});

describe("french is no language tag", () => {
  test.each([
    ["french", "fr"],
    ["Französisch", "fr"],
    ["français", "fr"],
    ["frensh", "fr"],
    ["Brazilian Portuguese", "pt-BR"],
    ["jp", "ja"],
    ["cz", "cs"],
  ])("%s is refused, and %s is probably meant", (written, meant) => {
    expect(tagFrom(written)).toBeUndefined();
    expect(meantTag(written)).toBe(meant);
    expect(readTranslation(`path,en,${written}\n`)).toEqual({
      ok: false,
      why: "no-tag",
      written,
      meant,
    });
  });

  test("nor is it one in a questionnaire", () => {
    const text = JSON.stringify({ ...JSON.parse(mixedUp), languages: ["en", "french"] });
    expect(read(text)).toMatchObject({ ok: false, problems: [{ code: "bad-language" }] });
  });

  test("nothing is meant by what is like no language's name", () => {
    for (const written of ["qwertz", "xx", "comment", ""]) {
      expect(tagFrom(written)).toBeUndefined();
      expect(meantTag(written)).toBeUndefined();
    }
  });
});

describe("a table is read by its headings, as Excel, Numbers, LibreOffice and Sheets write them", () => {
  const german = (text: string) => takenIn(text, speaking("en", "de")).changes;
  const wanted = [{ path: ["title", "de"], value: "Neu" }];

  test.each([
    ["a blank first line", "\npath,en,de\ntitle,Size,Neu\n"],
    ["a first line of separators", ";;;;\r\npath;en;de;state;place\r\ntitle;Size;Neu;;\r\n"],
    ["Excel's line that says the separator", "sep=;\r\npath;en;de\r\ntitle;Size;Neu\r\n"],
    ["that line in quotes, behind a mark", '\uFEFF"sep=;"\npath;en;de\ntitle;Size;Neu\n'],
    ["that line for tabs", "sep=\t\npath\ten\tde\ntitle\tSize\tNeu\n"],
    ["the name of Numbers' table", "Table 1\npath,en,de\ntitle,Size,Neu\n"],
    ["spaces around headings", "path , en , de \ntitle,Size,Neu\n"],
    ["headings that begin with a space", " path, en, de\ntitle,Size,Neu\n"],
    ["hard spaces and unseen marks", "\uFEFFpath\u00A0,\u200Ben,de\u00A0\ntitle\u00A0,Size,Neu\n"],
    ["quoted headings", '"path","en","de"\n"title","Size","Neu"\n'],
    ["quoted headings with semicolons", '"path";"en";"de"\n"title";"Size";"Neu"\n'],
    ["capitals", "Path,EN,De\ntitle,Size,Neu\n"],
    ["the line ends of an old Macintosh", "path,en,de\rtitle,Size,Neu\r"],
    ["columns in another order", "state,en,path,place,de\ndone,Size,title,here,Neu\n"],
    ["columns that somebody put in", "path,Notes,en,Length,de\ntitle,hm,Size,3,Neu\n"],
    ["blank rows", "path,en,de\n,,\n\n  ,,\ntitle,Size,Neu\n"],
    ["the path after the languages", "en,de,path\nSize,Neu,title\n"],
  ])("%s", (_, text) => {
    expect(german(text)).toEqual(wanted);
  });

  test("a table without them is refused", () => {
    for (const text of ["title,Size,Neu\n", "sep=;\n", "\n\n", `${"\n".repeat(50)}path,en,de\n`]) {
      expect(readTranslation(text)).toEqual({ ok: false, why: "not-csv" });
    }
  });
});
