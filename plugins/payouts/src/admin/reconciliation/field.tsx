import { Input, Label } from "@medusajs/ui";
import { type ComponentProps, useId } from "react";

/** A field under its name. */
export function Field({ label, ...input }: { label: string } & ComponentProps<typeof Input>) {
  const id = useId();
  return (
    <div className="grid min-w-48 flex-1 gap-y-1">
      <Label size="small" htmlFor={id}>
        {label}
      </Label>
      <Input id={id} size="small" {...input} />
    </div>
  );
}
