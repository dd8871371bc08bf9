"use client";

import { useEffect, useState } from "react";

/**
 * Whether something is under way here. Next keeps a page that was left as it was, to show it again: what was under way
 * then is not any more, so leaving forgets it.
 */
export function useBusy() {
  const [busy, setBusy] = useState(false);
  useEffect(() => () => setBusy(false), []);
  return [busy, setBusy] as const;
}
