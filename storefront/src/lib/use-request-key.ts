"use client";

import { useRef } from "react";

/**
 * The browser's name of what a form sends, so that what is sent again on a bad line is written once. It is made at the first send, not when the
 * form is drawn: pages are drawn before anybody has asked.
 */
export function useRequestKey(): { now: () => string; renew: () => void } {
  const key = useRef("");
  return {
    now: () => {
      key.current ||= crypto.randomUUID();
      return key.current;
    },
    renew: () => {
      key.current = "";
    },
  };
}
