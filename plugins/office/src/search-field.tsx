import { Input } from "@medusajs/ui";
import { useEffect, useRef, useState } from "react";

const PAUSE_MS = 300;

/** Searches a list. It asks a moment after the last letter, not at every letter. */
export function SearchField({
  label,
  value,
  maxLength = 200,
  className,
  onSearch,
}: {
  label: string;
  /** What is searched for. */
  value: string;
  maxLength?: number;
  className?: string;
  /** Told without the spaces around it. */
  onSearch: (wanted: string) => void;
}) {
  const [typed, setTyped] = useState(value);
  const pause = useRef<ReturnType<typeof setTimeout>>();
  // The other filters may have changed since the letter was typed.
  const latest = useRef(onSearch);
  latest.current = onSearch;
  // A space that is typed between two words stays, though it is not searched for.
  useEffect(() => setTyped((before) => (before.trim() === value ? before : value)), [value]);
  useEffect(() => () => clearTimeout(pause.current), []);
  return (
    <Input
      type="search"
      size="small"
      // Empty, it stands as the page does.
      dir={typed ? "auto" : undefined}
      autoComplete="off"
      maxLength={maxLength}
      aria-label={label}
      placeholder={label}
      className={className}
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value);
        clearTimeout(pause.current);
        pause.current = setTimeout(() => latest.current(target.value.trim()), PAUSE_MS);
      }}
    />
  );
}
