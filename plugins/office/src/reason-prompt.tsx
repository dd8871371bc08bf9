import { Label, Textarea } from "@medusajs/ui";
import { type ComponentProps, useId, useState } from "react";
import { FormPrompt } from "./form-prompt";

/** Asks why. */
export function ReasonPrompt({
  reason: label,
  shortest = 1,
  longest = 1000,
  onReason,
  ...prompt
}: {
  /** What the field is called. */
  reason: string;
  /** How many letters a reason has at least and at most, but for spaces around it. */
  shortest?: number;
  longest?: number;
  onReason: (reason: string) => void;
} & Omit<ComponentProps<typeof FormPrompt>, "ready" | "onSubmit" | "children">) {
  const field = useId();
  const [written, setWritten] = useState("");
  const given = written.trim();
  return (
    <FormPrompt {...prompt} ready={given.length >= shortest} onSubmit={() => onReason(given)}>
      <Label htmlFor={field} size="small" weight="plus">
        {label}
      </Label>
      <Textarea
        id={field}
        required
        dir="auto"
        maxLength={longest}
        value={written}
        onChange={({ target }) => setWritten(target.value)}
      />
    </FormPrompt>
  );
}
