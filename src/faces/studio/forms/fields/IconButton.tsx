import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

/** A small button with a sign. It can be told to be of no use now, and keeps the focus all the same. */
export function IconButton({
  icon: Icon,
  name,
  act,
  keys,
  isIdle = false,
  onClick,
}: {
  icon: LucideIcon;
  name: string;
  /** The name by which it is found again. */
  act?: string;
  /** The keys that do the same, as `aria-keyshortcuts` has them. */
  keys?: string | undefined;
  isIdle?: boolean;
  onClick: () => void;
}): ReactNode {
  return (
    <button
      type="button"
      className="st-button st-quiet st-form-icon"
      aria-label={name}
      title={name}
      aria-keyshortcuts={keys}
      aria-disabled={isIdle || undefined}
      data-act={act}
      onClick={onClick}
    >
      <Icon />
    </button>
  );
}
