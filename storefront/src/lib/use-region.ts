"use client";

import { useSyncExternalStore } from "react";
import { isRegion, REGION_KEY, type Region } from "./region";

const CHANGED = "dastranj:region";

function subscribe(listener: () => void) {
  window.addEventListener(CHANGED, listener);
  return () => window.removeEventListener(CHANGED, listener);
}

/** The region seen now, as the page's head decided or the visitor chose. Browser only. */
export function readRegion(): Region {
  const value = document.documentElement.dataset.region;
  return isRegion(value) ? value : "irr";
}

/** Changes the region, here and on later visits, and tells everyone who shows prices. */
export function chooseRegion(region: Region): void {
  try {
    localStorage.setItem(REGION_KEY, region);
  } catch {
    // A browser that keeps nothing still shows the choice until the page is left.
  }
  document.documentElement.dataset.region = region;
  window.dispatchEvent(new Event(CHANGED));
}

/** The visitor's region; null in the static page, before the browser knows. */
export function useRegion(): Region | null {
  return useSyncExternalStore<Region | null>(subscribe, readRegion, () => null);
}
