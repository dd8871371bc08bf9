"use client";

import { useEffect } from "react";
import { tell } from "@/lib/counting";

/** Counts that a product's page was opened. Shows nothing. */
export function CountView({ handle }: { handle: string }) {
  useEffect(() => tell({ kind: "view", handle }), [handle]);
  return null;
}
