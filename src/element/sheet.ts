import looks from "../widget/visitor.css?inline";
import host from "./host.css?inline";

let sheet: CSSStyleSheet | undefined;

/** The looks as one constructed sheet for all elements: strict policies refuse `<style>`, and it is parsed once. */
export function lookSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(host + looks);
  }
  return sheet;
}
