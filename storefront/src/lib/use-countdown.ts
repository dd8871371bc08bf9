"use client";

import { useEffect, useState } from "react";

/** Seconds that are left of a wait, and a way to begin one. Counted from a moment, so that a sleeping page does not fall behind. */
export function useCountdown() {
  const [until, setUntil] = useState(0);
  const [left, setLeft] = useState(0);
  useEffect(() => {
    const count = () => setLeft(Math.max(0, Math.ceil((until - Date.now()) / 1000)));
    count();
    if (until <= Date.now()) return;
    const ticking = setInterval(count, 500);
    return () => clearInterval(ticking);
  }, [until]);
  return [left, (seconds: number) => setUntil(Date.now() + seconds * 1000)] as const;
}
