import { classNames } from "./class-names";

/** The place of something that is on its way. Give it the size of what will stand there. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span
      aria-hidden
      className={classNames(
        "block rounded-md bg-[linear-gradient(100deg,var(--color-paper-deep)_40%,var(--color-card)_50%,var(--color-paper-deep)_60%)] bg-[length:200%_100%]",
        "animate-[shimmer_1.6s_linear_infinite]",
        className,
      )}
    />
  );
}
