import { Label, Text } from "@medusajs/ui";
import { type ReactNode, useId } from "react";

/** A field with its label, what is said of it, and what is wrong with it. */
export function Field({
  label,
  hint,
  wrong,
  children,
}: {
  label: string;
  hint?: string;
  wrong?: string;
  children: (props: { id: string; "aria-describedby"?: string; "aria-invalid"?: boolean }) => ReactNode;
}) {
  const id = useId();
  const said = wrong ?? hint;
  return (
    <div className="grid gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      {children({
        id,
        "aria-describedby": said ? `${id}-said` : undefined,
        "aria-invalid": wrong ? true : undefined,
      })}
      {said && (
        <Text id={`${id}-said`} size="xsmall" className={wrong ? "text-ui-fg-error" : "text-ui-fg-subtle"}>
          {said}
        </Text>
      )}
    </div>
  );
}
