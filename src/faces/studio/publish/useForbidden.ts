import { useEffect, useState } from "react";

/** Whether the page's own policy has kept something from going to an address. */
export function useForbidden(address: string): boolean {
  const [forbidden, setForbidden] = useState<string | null>(null);
  useEffect(() => {
    const hear = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent) => {
      if (effectiveDirective === "connect-src") setForbidden(blockedURI);
    };
    document.addEventListener("securitypolicyviolation", hear);
    return () => document.removeEventListener("securitypolicyviolation", hear);
  }, []);
  return (
    forbidden !== null &&
    URL.canParse(address) &&
    (new URL(address).href === forbidden || new URL(address).origin === forbidden)
  );
}
