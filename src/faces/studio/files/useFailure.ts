import { useEffect, useState } from "react";
import type { Trouble } from "../../../device/device.ts";
import type { Drafts } from "../host/drafts.ts";

/** Why drafts can't be kept for now; null while they can. */
export function useTrouble(drafts: Drafts): Trouble | null {
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  useEffect(() => drafts.onTrouble(setTrouble), [drafts]);
  return trouble;
}
