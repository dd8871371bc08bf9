import type { ComponentProps } from "react";
import { type ButtonKind, type ButtonSize, buttonLook } from "./button";
import { classNames } from "./class-names";
import { Link } from "./link";

/** A link that looks like a button. */
export function ButtonLink({
  kind,
  size,
  className,
  ...rest
}: ComponentProps<typeof Link> & { kind?: ButtonKind; size?: ButtonSize }) {
  return <Link {...rest} className={classNames(buttonLook(kind, size), className)} />;
}
