"use client";

import { useEffect } from "react";
import { mayCount, tell } from "@/lib/counting";

/** A card is seen when half of it is in sight. */
const HALF = 0.5;
/** New cards are looked for so long after a page has changed. */
const SETTLED_MS = 250;

/** Counts the cards of goods (`data-counted`) that come into sight, on every page of the shop. Shows nothing. */
export function CountCards() {
  useEffect(() => {
    if (!mayCount() || typeof IntersectionObserver === "undefined") return;
    // React may give an element another card.
    const known = new WeakMap<Element, string>();
    const sight = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (!isIntersecting) continue;
          sight.unobserve(target);
          const handle = target.getAttribute("data-counted");
          if (handle) tell({ kind: "impression", handle });
        }
      },
      { threshold: HALF },
    );
    const look = () => {
      for (const card of document.querySelectorAll("[data-counted]")) {
        const handle = card.getAttribute("data-counted") ?? "";
        if (known.get(card) === handle) continue;
        known.set(card, handle);
        sight.observe(card);
      }
    };
    let timer = setTimeout(look, SETTLED_MS);
    const changes = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(look, SETTLED_MS);
    });
    changes.observe(document.body, { childList: true, subtree: true });
    return () => {
      clearTimeout(timer);
      changes.disconnect();
      sight.disconnect();
    };
  }, []);
  return null;
}
