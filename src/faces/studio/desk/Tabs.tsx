import { type KeyboardEvent, type ReactNode, useId } from "react";

/** Tabs with one panel, by the pattern of WAI-ARIA: arrows move, Home and End go to the ends. */
export function Tabs<Name extends string>(props: {
  label: string;
  tabs: readonly (readonly [name: Name, words: ReactNode])[];
  open: Name;
  onOpen: (name: Name) => void;
  className?: string;
  /** What stands at the end of the row of tabs. */
  beside?: ReactNode;
  children: ReactNode;
}): ReactNode {
  const { label, tabs, open, onOpen, className = "", beside, children } = props;
  const id = useId();
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const at = tabs.findIndex(([name]) => name === open);
    const isRtl = getComputedStyle(event.currentTarget).direction === "rtl";
    const steps: Record<string, number> = {
      ArrowRight: isRtl ? at - 1 : at + 1,
      ArrowLeft: isRtl ? at + 1 : at - 1,
      Home: 0,
      End: tabs.length - 1,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const [name] = tabs[(to + tabs.length) % tabs.length] ?? [open];
    onOpen(name);
    document.getElementById(`${id}-${name}`)?.focus();
  };
  return (
    <div className={`st-tabbed ${className}`}>
      <div className="st-tabs">
        <div role="tablist" aria-label={label} onKeyDown={move}>
          {tabs.map(([name, words]) => (
            <button
              key={name}
              id={`${id}-${name}`}
              type="button"
              role="tab"
              className="st-tab"
              aria-selected={name === open}
              aria-controls={`${id}-panel`}
              tabIndex={name === open ? 0 : -1}
              onClick={() => onOpen(name)}
            >
              {words}
            </button>
          ))}
        </div>
        {beside}
      </div>
      <div
        id={`${id}-panel`}
        role="tabpanel"
        aria-labelledby={`${id}-${open}`}
        className="st-panel"
      >
        {children}
      </div>
    </div>
  );
}
