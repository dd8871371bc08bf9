import type { ComponentProps } from "react";

/**
 * A link inside the shop. It is a plain anchor, works before any script has come, and costs nothing to wake up; the
 * `LinkPilot` of the document turns a press into a soft navigation and fetches the page when it is meant.
 */
export function Link({
  href,
  scroll = true,
  children,
  ...rest
}: ComponentProps<"a"> & {
  href: string;
  /** Whether the next page starts at its top. */
  scroll?: boolean;
}) {
  return (
    <a {...rest} href={href} data-link={scroll ? "" : "keep-scroll"}>
      {children}
    </a>
  );
}
