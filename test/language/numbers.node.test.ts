import fc from "fast-check";
import { expect, test } from "vitest";
import { numbersIn } from "../../src/language/numbers.ts";

const languages = ["en", "de"];

test.each(languages)("figures are written as people write them, in %s", (language) => {
  const { share, mean, count } = numbersIn(language);
  const usual = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options);
  const percent = usual({ style: "percent", maximumFractionDigits: 1 });
  const decimal = usual({ maximumFractionDigits: 1 });
  const rough = usual({ maximumSignificantDigits: 3 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), (thousandths) => {
      expect(share(thousandths / 1000)).toBe(percent.format(thousandths / 1000));
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: -200, max: 2_000_000 }), (tenths) => {
      expect(mean(tenths / 10)).toBe(decimal.format(tenths / 10));
    }),
  );
  fc.assert(
    fc.property(fc.nat(Number.MAX_SAFE_INTEGER), (whole) => {
      expect(count(whole)).toBe(decimal.format(whole));
    }),
  );
  for (const large of [2 ** 54, 1.234e21, 5 ** 40]) {
    expect(count(large)).toBe(`≈ ${rough.format(large)}`);
  }
});

test("in a language that reports are not written in, figures follow the English words", () => {
  expect(numbersIn("fr").mean(1234.5)).toBe("1,234.5");
  expect(numbersIn("de-AT").mean(1234.5)).toBe("1.234,5");
});
