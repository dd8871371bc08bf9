"use client";

import { useEffect, useState } from "react";

/** A code written left to right, with a button that copies it. */
export function CopyCode({
  code,
  words,
}: {
  code: string;
  words: { copy: string; copyNamed: string; copied: string };
}) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2500);
    return () => clearTimeout(timer);
  }, [copied]);

  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <bdi dir="ltr" className="tabular select-all font-semibold break-all">
        {code}
      </bdi>
      <button
        type="button"
        aria-label={words.copyNamed}
        className="min-h-9 rounded-md px-2 text-sm font-semibold text-madder hover:bg-madder-tint print:hidden"
        onClick={() =>
          navigator.clipboard?.writeText(code).then(
            () => setCopied(true),
            () => setCopied(false),
          )
        }
      >
        {copied ? words.copied : words.copy}
      </button>
      <span role="status" className="sr-only">
        {copied ? words.copied : ""}
      </span>
    </span>
  );
}
