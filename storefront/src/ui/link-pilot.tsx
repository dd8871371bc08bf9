"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const linkOf = ({ target }: Event): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>("a[data-link]") : null;

/** A press that asks for this tab and nothing special. */
const isPlain = (event: MouseEvent, link: HTMLAnchorElement) =>
  event.button === 0 &&
  !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.defaultPrevented) &&
  (link.target === "" || link.target === "_self") &&
  !link.hasAttribute("download") &&
  link.origin === window.location.origin;

const pathOf = ({ pathname, search, hash }: HTMLAnchorElement) => pathname + search + hash;

/**
 * Listens once for all links of the document. A list of a hundred goods has no hundred components to wake up, and a
 * page is fetched when the visitor points at it, touches it or moves the focus there, not because it came into sight.
 */
export function LinkPilot() {
  const router = useRouter();
  useEffect(() => {
    let meant: HTMLAnchorElement | null = null;
    const fetchAhead = (event: Event) => {
      const link = linkOf(event);
      if (link === meant) return;
      meant = link;
      if (link && link.origin === window.location.origin) router.prefetch(pathOf(link));
    };
    const go = (event: MouseEvent) => {
      const link = linkOf(event);
      if (!link || !isPlain(event, link)) return;
      event.preventDefault();
      router.push(pathOf(link), { scroll: link.dataset.link !== "keep-scroll" });
    };
    // A touch begins with a pointer too.
    document.addEventListener("pointerover", fetchAhead, { passive: true });
    document.addEventListener("focusin", fetchAhead);
    document.addEventListener("click", go);
    return () => {
      document.removeEventListener("pointerover", fetchAhead);
      document.removeEventListener("focusin", fetchAhead);
      document.removeEventListener("click", go);
    };
  }, [router]);
  return null;
}
