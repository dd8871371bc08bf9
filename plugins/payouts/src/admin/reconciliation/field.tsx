import { Input, Label } from "@medusajs/ui";
import { type ComponentProps, useId, useState } from "react";

/** A field under its name. What must be filled in is not red before anybody was there. */
export function Field({ label, required, ...input }: { label: string } & ComponentProps<typeof Input>) {
  const id = useId();
  const [left, setLeft] = useState(false);
  return (
    <div className="grid min-w-48 flex-1 gap-y-1">
      <Label size="small" htmlFor={id}>
        {label}
      </Label>
      <Input
        id={id}
        size="small"
        aria-required={required}
        required={required && left}
        onBlur={() => setLeft(true)}
        {...input}
      />
    </div>
  );
}
