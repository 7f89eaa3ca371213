import type { ComponentProps, ReactNode } from "react";
import { Icon } from "./Icon.tsx";

/** A small button with a sign. It can be told to be of no use now, and keeps the focus all the same. */
export function IconButton({
  icon,
  name,
  act,
  keys,
  isIdle = false,
  onClick,
}: {
  icon: ComponentProps<typeof Icon>["name"];
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
      <Icon name={icon} />
    </button>
  );
}
