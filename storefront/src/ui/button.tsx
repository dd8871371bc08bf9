import type { ComponentProps } from "react";
import { classNames } from "./class-names";

export type ButtonKind = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "md" | "lg" | "sm";

const KINDS: Record<ButtonKind, string> = {
  primary:
    "bg-madder text-white shadow-rest hover:bg-madder-deep active:bg-madder-deep disabled:bg-line-strong aria-busy:bg-madder-deep",
  secondary:
    "border border-line-strong bg-card text-walnut hover:border-walnut hover:bg-paper-deep disabled:text-ink-soft",
  quiet: "text-madder hover:bg-madder-tint disabled:text-ink-soft",
  danger: "border border-madder bg-card text-madder-deep hover:bg-madder-tint disabled:text-ink-soft",
};

const SIZES: Record<ButtonSize, string> = {
  sm: "min-h-9 px-3 text-sm",
  md: "min-h-11 px-5",
  lg: "min-h-13 px-7 text-lg",
};

/** The look of a button, for a button or a link. */
export function buttonLook(kind: ButtonKind = "primary", size: ButtonSize = "md"): string {
  return classNames(
    "inline-flex items-center justify-center gap-2 rounded-md text-center font-semibold leading-snug no-underline",
    "transition-colors duration-150 select-none",
    KINDS[kind],
    SIZES[size],
  );
}

/** A button; `busy` keeps its place, tells screen readers, and refuses a second press. */
export function Button({
  kind,
  size,
  busy = false,
  className,
  children,
  disabled,
  type = "button",
  ...rest
}: ComponentProps<"button"> & { kind?: ButtonKind; size?: ButtonSize; busy?: boolean }) {
  return (
    <button
      {...rest}
      type={type}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
      className={classNames(buttonLook(kind, size), className)}
    >
      {busy && (
        <span
          aria-hidden
          className="size-4 shrink-0 animate-spin rounded-full border-2 border-current border-s-transparent"
        />
      )}
      {children}
    </button>
  );
}
