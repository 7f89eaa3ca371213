import type { ReactNode } from "react";
import { isAllowedUrl } from "../../questionnaire/definition/url.ts";
import { useTranslator } from "./TranslatorContext.ts";

/** A link to an address from a definition; only its words where the address is not one that may be opened. */
export function SafeLink(props: {
  url: string;
  className?: string;
  /** Opens beside the page, for somebody who must not lose it. */
  newTab?: boolean;
  children: ReactNode;
}): ReactNode {
  const { word } = useTranslator();
  if (!isAllowedUrl(props.url)) return <span>{props.children}</span>;
  return (
    <a
      href={props.url}
      className={props.className}
      part="link"
      {...(props.newTab && { target: "_blank", rel: "noopener noreferrer" })}
    >
      {props.children}
      {props.newTab && <span className="nd-unseen"> ({word("opensInNewTab")})</span>}
    </a>
  );
}
