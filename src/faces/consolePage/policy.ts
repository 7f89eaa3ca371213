/**
 * Lets the console start the worker that lies beside this page, and nothing else that text names: what the page's policy
 * asks each such address for.
 */
export function trustOwnScripts(): void {
  const { trustedTypes } = window as Window & {
    trustedTypes?: {
      createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
    };
  };
  const beside = new URL("./", document.baseURI).href;
  trustedTypes?.createPolicy("default", {
    createScriptURL(url) {
      const { href } = new URL(url, document.baseURI);
      if (!href.startsWith(beside)) throw new TypeError("It lies elsewhere.");
      return href;
    },
  });
}

/** From now on the page can reach its own server and the receiver alone, whatever it is made to do. */
export function reachOnly(receiver: string | undefined): void {
  const { origin } = new URL(receiver ?? "", document.baseURI);
  const meta = document.createElement("meta");
  meta.httpEquiv = "Content-Security-Policy";
  meta.content = `connect-src 'self' ${origin}`;
  document.head.append(meta);
}
