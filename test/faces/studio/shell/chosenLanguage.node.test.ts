import { afterAll, afterEach, expect, test, vi } from "vitest";
import { chosenLanguage } from "../../../../src/faces/studio/shell/chosenLanguage.ts";

// Files before this one read the source as it is, and so do those after it.
vi.hoisted(() => vi.resetModules());
afterAll(() => {
  vi.doUnmock("../../../../src/language/interfaceLanguages.ts");
  vi.resetModules();
});

// A language more than there is: all that chooses among them goes by the one list.
vi.mock("../../../../src/language/interfaceLanguages.ts", () => ({
  interfaceLanguages: ["en", "de", "eo"],
}));

afterEach(() => void vi.unstubAllGlobals());

function visit(language: string, kept: Map<string, string> | null = new Map()) {
  vi.stubGlobal("navigator", { language });
  const forbidden = () => {
    throw new DOMException("Not here.", "SecurityError");
  };
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => (kept ? (kept.get(key) ?? null) : forbidden()),
    setItem: (key: string, value: string) => (kept ? kept.set(key, value) : forbidden()),
  });
}

test.each([
  ["en-GB", "en"],
  ["de", "de"],
  ["de-AT", "de"],
  ["eo", "eo"],
  ["fr", "en"],
  // Slavey, which only begins as German does.
  ["den-CA", "en"],
  ["", "en"],
])("a browser in “%s” has the studio in “%s”", (language, spoken) => {
  visit(language);
  expect(chosenLanguage.get()).toBe(spoken);
});

test("what was chosen counts before that, as long as there is such a language", () => {
  const kept = new Map<string, string>();
  visit("de", kept);
  chosenLanguage.set("en");
  expect(chosenLanguage.get()).toBe("en");
  for (const key of kept.keys()) kept.set(key, "tlh");
  expect(chosenLanguage.get()).toBe("de");
});

test("where nothing may be kept, it is the browser's", () => {
  visit("de", null);
  chosenLanguage.set("en");
  expect(chosenLanguage.get()).toBe("de");
});
