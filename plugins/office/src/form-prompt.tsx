import { Button, Prompt } from "@medusajs/ui";
import type { FormEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** A form that asks what must be known before something is done; it stays open, with what was written, until it is done. */
export function FormPrompt({
  title,
  text,
  confirm,
  cancel,
  danger = true,
  ready,
  busy,
  onCancel,
  onSubmit,
  children,
}: {
  title: string;
  text: string;
  /** What its button says that does it, and what the one that does nothing says. */
  confirm: string;
  cancel: string;
  /** Whether it takes something from somebody. */
  danger?: boolean;
  ready: boolean;
  busy: boolean;
  onCancel: () => void;
  onSubmit: () => void;
  children: ReactNode;
}) {
  const { i18n } = useTranslation();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready && !busy) onSubmit();
  };
  return (
    <Prompt open onOpenChange={(stays) => !stays && onCancel()}>
      <Prompt.Content dir={i18n.language === "fa" ? "rtl" : "ltr"}>
        <form onSubmit={submit}>
          <Prompt.Header>
            <Prompt.Title>{title}</Prompt.Title>
            <Prompt.Description>{text}</Prompt.Description>
          </Prompt.Header>
          <div className="flex flex-col gap-y-2 px-6 pt-4">{children}</div>
          <div className="flex items-center justify-end gap-x-2 p-6">
            <Button type="button" size="small" variant="secondary" onClick={onCancel}>
              {cancel}
            </Button>
            <Button
              type="submit"
              size="small"
              variant={danger ? "danger" : "primary"}
              disabled={!ready}
              isLoading={busy}
            >
              {confirm}
            </Button>
          </div>
        </form>
      </Prompt.Content>
    </Prompt>
  );
}
