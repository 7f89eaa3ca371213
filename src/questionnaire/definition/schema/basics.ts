import * as z from "zod/mini";
import { UNSURE } from "../unsure.ts";
import { isAllowedUrl } from "../url.ts";

export const id = z
  .string()
  .check(z.regex(new RegExp(`^(?!${UNSURE}$)[a-z][a-z0-9-]*$`)), z.maxLength(64));

/** A BCP 47 language tag, such as `en` or `pt-BR`. No language has a longer code than one of three letters. */
export const languageTag = z
  .string()
  .check(
    z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, { abort: true }),
    z.refine(isLanguageTag, { params: { problem: "bad-language" } }),
  );

/** Whether what browsers have for languages takes a tag: it throws at some that only look like one. */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const byLanguage = z.record(languageTag, z.string());

/** Words for people: one string in the first language, or one for each language. */
export const text = z.union([z.string(), byLanguage]);

export const texts = z.array(text);

/** Yes, no, or yes in words of its own. One union, not two in each other, so that a misfit is told of all three. */
export const yesOrWords = z.union([z.boolean(), z.string(), byLanguage]);

export const url = z.string().check(z.refine(isAllowedUrl, { params: { problem: "bad-url" } }));

/** A day, such as `2027-03-31`. Not by zod's own: its pattern for leap years takes more of a page than all this. */
export const date = z.string().check(z.refine(isDate, { params: { problem: "bad-date" } }));

function isDate(words: string): boolean {
  const day = /^\d{4}-\d\d-\d\d$/.test(words) ? new Date(words) : undefined;
  return day !== undefined && !Number.isNaN(+day) && day.toISOString().startsWith(words);
}

/** A currency by its ISO 4217 code, such as `EUR`. */
export const currency = z.string().check(z.regex(/^[A-Z]{3}$/));

/** A part of a whole. */
export const share = z.number().check(z.gte(0), z.lte(1));

/** What tells a whole number from another. */
export const isWhole = z.refine(Number.isInteger, {
  abort: true,
  params: { problem: "wrong-kind", kinds: ["whole-number"] },
});

/** As large as numbers are exact. Not by zod's own, which knows every kind of number that there is in other languages. */
export const wholeNumber = z
  .number()
  .check(isWhole, z.gte(Number.MIN_SAFE_INTEGER), z.lte(Number.MAX_SAFE_INTEGER));

/** Tells whether a value that fits a part of the schema is words for people there. */
export function isText(schema: z.core.$ZodType, value: unknown): boolean {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === "union" && def.options.includes(byLanguage) && typeof value !== "boolean";
}
