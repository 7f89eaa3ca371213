/** Text made safe as the content or an attribute of XML. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** An element with what stands in it, which must be markup already. Numbers are cut to what can be seen. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes).map(
    ([key, value]) =>
      ` ${key}="${typeof value === "number" ? shortNumber(value) : escapeXml(value)}"`,
  );
  const start = `<${name}${written.join("")}`;
  return content.length === 0 ? `${start}/>` : `${start}>${content.join("")}</${name}>`;
}

export function shortNumber(value: number): string {
  return String(Math.round(value * 10) / 10);
}
