import { type ReactNode, useId } from "react";
import { useFold } from "./FoldsContext.ts";

/** A part of an editor that can be folded away. Folded or not, it says how much is in it. */
export function Fold(props: {
  /** The name by which it stays open from one editor to the next. */
  name: string;
  title: string;
  /** What is in it, in a few words. */
  gist?: string;
  help?: string;
  children: ReactNode;
}): ReactNode {
  const { name, title, gist, help, children } = props;
  const [isOpen, fold] = useFold(name);
  const id = useId();
  return (
    <section className="st-card st-form-fold" aria-labelledby={id}>
      <details open={isOpen} onToggle={({ currentTarget }) => fold(currentTarget.open)}>
        <summary>
          <h3 id={id}>{title}</h3>
          {gist !== undefined && <span className="st-help">{gist}</span>}
        </summary>
        <div className="st-form-card">
          {help !== undefined && <p className="st-help">{help}</p>}
          {children}
        </div>
      </details>
    </section>
  );
}
