"use client";

import { classNames } from "@/ui/class-names";

/** One of a few, as large buttons beside each other. */
export function Choices<Code extends string>({
  label,
  choices,
  chosen,
  onChoose,
}: {
  label: string;
  choices: readonly { code: Code; name: string }[];
  chosen: Code | undefined;
  onChoose: (code: Code) => void;
}) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-sm font-semibold text-walnut">{label}</legend>
      <div className="flex flex-wrap gap-2">
        {choices.map(({ code, name }) => (
          <button
            key={code}
            type="button"
            aria-pressed={code === chosen}
            onClick={() => onChoose(code)}
            className={classNames(
              "min-h-12 grow touch-manipulation rounded-md border px-4 font-semibold",
              code === chosen
                ? "border-madder bg-madder text-white"
                : "border-line-strong bg-card text-walnut hover:border-walnut",
            )}
          >
            {name}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
