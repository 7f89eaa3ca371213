const schemes = new Set(["https:", "http:", "mailto:", "tel:"]);

/**
 * Tells whether an address from a definition may become a link: `https:`, `http:`, `mailto:`, `tel:` or a path of the
 * same site. Everything that a browser could read as another scheme or another site (`javascript:`, `//host`,
 * `/\host`, user info before the host) is refused.
 */
export function isAllowedUrl(url: string): boolean {
  // Browsers strip control characters and treat a backslash as a slash, so what is read is not what is opened.
  if (/[\p{Cc}\s\\]/u.test(url)) return false;
  if (url.startsWith("/")) return !url.startsWith("//");
  if (!URL.canParse(url)) return false;
  const { protocol, username, password } = new URL(url);
  return schemes.has(protocol) && username === "" && password === "";
}
