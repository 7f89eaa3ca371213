import type { ReactNode } from "react";

const lines = {
  up: "M8 13V3M4 7l4-4 4 4",
  down: "M8 3v10M4 9l4 4 4-4",
  remove: "M4 4l8 8M12 4l-8 8",
};

/** A sign on a button, whose name says the same in words. */
export function Icon({ name }: { name: keyof typeof lines }): ReactNode {
  return (
    <svg className="st-form-sign" viewBox="0 0 16 16" aria-hidden="true">
      <path d={lines[name]} />
    </svg>
  );
}
