import { Button, Label, Prompt, Textarea } from "@medusajs/ui";
import { type FormEvent, useId, useState } from "react";
import { useWords } from "../use-words";

/** Asks why; it stays open, with what was written, until what is asked for is done. */
export function ReasonPrompt({
  title,
  text,
  confirm,
  busy,
  onCancel,
  onReason,
}: {
  title: string;
  text: string;
  confirm: string;
  busy: boolean;
  onCancel: () => void;
  onReason: (reason: string) => void;
}) {
  const { t, direction } = useWords("companies");
  const field = useId();
  const [reason, setReason] = useState("");
  const given = reason.trim().length < 3 ? "" : reason.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (given && !busy) onReason(given);
  };
  return (
    <Prompt open onOpenChange={(stays) => !stays && onCancel()}>
      <Prompt.Content dir={direction}>
        <form onSubmit={submit}>
          <Prompt.Header>
            <Prompt.Title>{title}</Prompt.Title>
            <Prompt.Description>{text}</Prompt.Description>
          </Prompt.Header>
          <div className="flex flex-col gap-y-2 px-6 pt-4">
            <Label htmlFor={field} size="small" weight="plus">
              {t("reason")}
            </Label>
            <Textarea
              id={field}
              required
              dir="auto"
              maxLength={500}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          </div>
          <div className="flex items-center justify-end gap-x-2 p-6">
            <Button type="button" size="small" variant="secondary" onClick={onCancel}>
              {t("cancel")}
            </Button>
            <Button type="submit" size="small" variant="danger" disabled={!given} isLoading={busy}>
              {confirm}
            </Button>
          </div>
        </form>
      </Prompt.Content>
    </Prompt>
  );
}
