import { isNobodys } from "../definition/placeholders.ts";

/** Where the parts of a page lie. */
interface Addresses {
  /** The published form. */
  readonly form: string;
  /** What takes results and leads; left out, a lead form is not shown. */
  readonly deliver?: string;
}

/** The line of HTML that puts a published form on a page whose script is there already. */
export function elementLine({ form, deliver }: Addresses): string {
  const attributes = [
    `src="${attribute(form)}"`,
    `language="auto"`,
    ...(deliver === undefined ? [] : [`deliver="${attribute(deliver)}"`]),
  ];
  return `<needs-diagnostic ${attributes.join(" ")}></needs-diagnostic>`;
}

/**
 * Whether results can be sent to an address: a web address, or a path of the same site. Browsers send nothing to one with
 * a user's name or password in it.
 */
export function isReceiver(address: string): boolean {
  if (address.startsWith("/")) return !/^\/[/\\]/.test(address);
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return !username && !password;
}

/** What is doubtful about an address that results can be sent to: it is only an example, or all can read along. */
export function doubtOf(address: string): "example" | "unencrypted" | null {
  if (isNobodys(address)) return "example";
  if (!/^http:/i.test(address)) return null;
  const { hostname } = new URL(address);
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname) ? null : "unencrypted";
}

/** A text as it stands in an attribute of HTML, in double quotes. */
export function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
