"use client";

import type { ReactNode } from "react";
import { Button } from "./button";

/** Prints the page; itself it is not printed. */
export function PrintButton({ children }: { children: ReactNode }) {
  return (
    <Button kind="secondary" size="sm" className="print:hidden" onClick={() => window.print()}>
      {children}
    </Button>
  );
}
