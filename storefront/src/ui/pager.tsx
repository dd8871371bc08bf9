import { ButtonLink } from "./button-link";

/** Back and forth through a long list. */
export function Pager({
  newer,
  older,
}: {
  newer: { href: string; label: string } | null;
  older: { href: string; label: string } | null;
}) {
  if (!newer && !older) return null;
  return (
    <div className="flex justify-between gap-3">
      {newer ? (
        <ButtonLink kind="secondary" size="sm" href={newer.href}>
          {newer.label}
        </ButtonLink>
      ) : (
        <span />
      )}
      {older && (
        <ButtonLink kind="secondary" size="sm" href={older.href}>
          {older.label}
        </ButtonLink>
      )}
    </div>
  );
}
