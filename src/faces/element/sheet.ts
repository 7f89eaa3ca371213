const sheets = new Map<string, CSSStyleSheet>();

/** A constructed sheet, one for all elements: strict policies refuse `<style>`, and it is parsed once. */
export function sheetOf(css: string): CSSStyleSheet {
  const sheet = sheets.get(css) ?? new CSSStyleSheet();
  if (!sheets.has(css)) sheet.replaceSync(css);
  sheets.set(css, sheet);
  return sheet;
}
