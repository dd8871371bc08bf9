"use client";

import { useEffect, useState } from "react";

/**
 * What stands behind the `#` of the address, where no server and no log sees it; undefined until the page is in the browser. It
 * is taken out of the address: nobody who looks at the screen or goes back reads it.
 */
export function useTokenOfLink(): string | undefined {
  const [token, setToken] = useState<string>();
  useEffect(() => {
    const given = window.location.hash.slice(1);
    // Run twice, the address is empty by then.
    setToken((before) => before ?? given);
    if (given) window.history.replaceState(null, "", window.location.pathname + window.location.search);
  }, []);
  return token;
}
