/** A BCP 47 tag as all write it, `pt-BR` for `pt-br`; undefined for what the format has no room for as one. */
export function canonicalTag(tag: string | undefined): string | undefined {
  if (tag === undefined || !/^[a-z]{2,3}([-_][a-z0-9]{1,8})*$/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag.replaceAll("_", "-"))[0];
  } catch {
    return undefined;
  }
}
