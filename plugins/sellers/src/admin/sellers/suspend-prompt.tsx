import { Button, Label, Prompt, Textarea } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import { useWords } from "./use-words";

/** Asks for the reason of a suspension; it stays open, with what was written, until the suspension is done. */
export function SuspendPrompt({
  name,
  open,
  busy,
  onCancel,
  onSuspend,
}: {
  name: string;
  open: boolean;
  busy: boolean;
  onCancel: () => void;
  onSuspend: (reason: string) => void;
}) {
  const { t } = useWords();
  const [reason, setReason] = useState("");
  const given = reason.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (given && !busy) onSuspend(given);
  };
  return (
    <Prompt open={open} onOpenChange={(stays) => !stays && onCancel()}>
      <Prompt.Content>
        <form onSubmit={submit}>
          <Prompt.Header>
            <Prompt.Title>{t("actions.suspendTitle", { name })}</Prompt.Title>
            <Prompt.Description>{t("actions.suspendText")}</Prompt.Description>
          </Prompt.Header>
          <div className="flex flex-col gap-y-2 px-6 pt-4">
            <Label htmlFor="suspension-reason" size="small" weight="plus">
              {t("actions.reason")}
            </Label>
            <Textarea
              id="suspension-reason"
              required
              maxLength={1000}
              placeholder={t("actions.reasonHint")}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          </div>
          <div className="flex items-center justify-end gap-x-2 p-6">
            <Button type="button" size="small" variant="secondary" onClick={onCancel}>
              {t("actions.cancel")}
            </Button>
            <Button type="submit" size="small" variant="danger" disabled={!given} isLoading={busy}>
              {t("actions.suspend")}
            </Button>
          </div>
        </form>
      </Prompt.Content>
    </Prompt>
  );
}
