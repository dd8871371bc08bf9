import { Button, Label, Prompt, Select, Text, Textarea, toast } from "@medusajs/ui";
import { type FormEvent, useId, useState } from "react";
import { type AdminSellerOrder, OPERATOR_REASONS } from "../../contract/release";
import { sentenceOf } from "../ask-backend";
import { useWords } from "../use-words";
import { useCancel } from "./use-release";

/** Asks why a part is called off; it stays open, with what was written, until that is done. */
export function CancelPrompt({ part, onClose }: { part: AdminSellerOrder; onClose: () => void }) {
  const { t, persian, direction, nameOf, money } = useWords("orderParts");
  const cancel = useCancel(part.id);
  const [reason, setReason] = useState<(typeof OPERATOR_REASONS)[number]>("asked_by_buyer");
  const [words, setWords] = useState("");
  const field = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (cancel.isPending) return;
    cancel.mutate(
      { reason, words: words.trim() || null },
      {
        onSuccess: () => {
          toast.success(t("cancelled"));
          onClose();
        },
      },
    );
  };
  return (
    <Prompt open onOpenChange={(stays) => !stays && onClose()}>
      <Prompt.Content dir={direction}>
        <form onSubmit={submit}>
          <Prompt.Header>
            <Prompt.Title>{t("cancelTitle")}</Prompt.Title>
            <Prompt.Description>
              {nameOf(part.seller)}, {money(part.total, part.currency_code)}. {t("cancelText")}
            </Prompt.Description>
          </Prompt.Header>
          <div className="flex flex-col gap-y-2 px-6 pt-4">
            <Label htmlFor={`${field}-reason`} size="small" weight="plus">
              {t("reason")}
            </Label>
            <Select value={reason} onValueChange={(value) => setReason(value as typeof reason)}>
              <Select.Trigger id={`${field}-reason`}>
                <Select.Value />
              </Select.Trigger>
              <Select.Content>
                {OPERATOR_REASONS.map((each) => (
                  <Select.Item key={each} value={each}>
                    {t(`reasons.${each}`)}
                  </Select.Item>
                ))}
              </Select.Content>
            </Select>
            <Label htmlFor={`${field}-words`} size="small" weight="plus">
              {t("words")}
            </Label>
            <Textarea
              id={`${field}-words`}
              dir="auto"
              maxLength={500}
              value={words}
              onChange={({ target }) => setWords(target.value)}
            />
            {cancel.isError && (
              <Text role="alert" size="small" className="text-ui-fg-error">
                {sentenceOf(cancel.error, persian, t("unreachable"))}
              </Text>
            )}
          </div>
          <div className="flex items-center justify-end gap-x-2 p-6">
            <Button type="button" size="small" variant="secondary" onClick={onClose}>
              {t("back")}
            </Button>
            <Button type="submit" size="small" variant="danger" isLoading={cancel.isPending}>
              {t("confirm")}
            </Button>
          </div>
        </form>
      </Prompt.Content>
    </Prompt>
  );
}
