import { FormPrompt, useWords } from "@dastranj/office";
import { Label, Select, Text, Textarea, toast } from "@medusajs/ui";
import { useId, useState } from "react";
import { type AdminSellerOrder, OPERATOR_REASONS } from "../../contract/release";
import { sentenceOf } from "../sentence-of";
import { useCancel } from "./use-release";

/** Asks why a part is called off; it stays open, with what was written, until that is done. */
export function CancelPrompt({ part, onClose }: { part: AdminSellerOrder; onClose: () => void }) {
  const { t, persian, nameOf, money } = useWords("orderParts");
  const cancel = useCancel(part.id);
  const [reason, setReason] = useState<(typeof OPERATOR_REASONS)[number]>("asked_by_buyer");
  const [words, setWords] = useState("");
  const field = useId();
  const callOff = () =>
    cancel.mutate(
      { reason, words: words.trim() || null },
      {
        onSuccess: () => {
          toast.success(t("cancelled"));
          onClose();
        },
      },
    );
  return (
    <FormPrompt
      title={t("cancelTitle")}
      text={`${nameOf(part.seller)}, ${money(part.total, part.currency_code)}. ${t("cancelText")}`}
      confirm={t("confirm")}
      cancel={t("back")}
      ready
      busy={cancel.isPending}
      onCancel={onClose}
      onSubmit={callOff}
    >
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
    </FormPrompt>
  );
}
