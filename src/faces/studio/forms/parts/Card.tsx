import { type ReactNode, useId } from "react";

/** A part of an editor, with its heading. */
export function Card(props: { title: string; help?: string; children: ReactNode }): ReactNode {
  const id = useId();
  return (
    <section className="st-card st-form-card" aria-labelledby={id}>
      <h3 id={id}>{props.title}</h3>
      {props.help !== undefined && <p className="st-help">{props.help}</p>}
      {props.children}
    </section>
  );
}
