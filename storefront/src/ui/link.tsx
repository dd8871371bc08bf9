"use client";

import NextLink from "next/link";
import { type ComponentProps, useState } from "react";

type LinkProps = Omit<ComponentProps<typeof NextLink>, "prefetch" | "href"> & { href: string };

/**
 * A link that fetches its page when the visitor means it (points, touches, focuses), not when it comes into sight:
 * a list of fifty goods costs nothing until one is chosen.
 */
export function Link({ href, children, onMouseEnter, onTouchStart, onFocus, ...rest }: LinkProps) {
  const [meant, setMeant] = useState(false);
  return (
    <NextLink
      {...rest}
      href={href}
      prefetch={meant}
      onMouseEnter={(event) => {
        setMeant(true);
        onMouseEnter?.(event);
      }}
      onTouchStart={(event) => {
        setMeant(true);
        onTouchStart?.(event);
      }}
      onFocus={(event) => {
        setMeant(true);
        onFocus?.(event);
      }}
    >
      {children}
    </NextLink>
  );
}
