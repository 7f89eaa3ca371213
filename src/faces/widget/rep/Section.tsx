import { type ReactNode, useId } from "react";

/** A titled part of the sales team's page. */
export function Section(props: {
  title: string;
  className?: string;
  children: ReactNode;
}): ReactNode {
  const id = useId();
  return (
    <section
      className={["nd-section", props.className].filter(Boolean).join(" ")}
      aria-labelledby={id}
    >
      <h3 id={id} className="nd-section-title">
        {props.title}
      </h3>
      {props.children}
    </section>
  );
}
