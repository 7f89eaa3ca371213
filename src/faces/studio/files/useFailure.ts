import { useEffect, useState } from "react";
import type { DeviceFailure } from "../../../device/device.ts";
import type { Drafts } from "../host/drafts.ts";

/** Why drafts can't be kept for now; null while they can. */
export function useFailure(drafts: Drafts): DeviceFailure | null {
  const [failure, setFailure] = useState<DeviceFailure | null>(null);
  useEffect(() => drafts.onFailure(setFailure), [drafts]);
  return failure;
}
