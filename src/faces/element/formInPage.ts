/** A published form that stands in the page itself. */
export interface FormInPage {
  readonly inPage: string;
}

/**
 * The form that stands in an element as a script of JSON, which no policy refuses, since nothing runs it. While a page
 * still comes there is none: half of it would be no form.
 */
export function formInPage(element: Element): FormInPage | null {
  if (document.readyState === "loading") return null;
  const script = element.querySelector(':scope > script[type="application/json"]');
  return script && { inPage: script.textContent };
}
