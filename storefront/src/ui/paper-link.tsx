import { type ButtonKind, buttonLook } from "./button";
import { classNames } from "./class-names";

/** A PDF to print, which opens beside the page. `opens` says so to who does not see it. */
export function PaperLink({
  href,
  opens,
  kind = "secondary",
  className,
  children,
}: {
  href: string;
  opens: string;
  kind?: ButtonKind;
  className?: string;
  children: string;
}) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      aria-label={opens}
      className={classNames(buttonLook(kind, "md"), "print:hidden", className)}
    >
      {children}
    </a>
  );
}
