import { Button, Label, Prompt, Textarea } from "@medusajs/ui";
import { type FormEvent, useId, useState } from "react";
import { useWords } from "../use-words";

/** Asks why something does not agree; it stays open, with what was written, until that is kept. */
export function ExplainPrompt({
  busy,
  onCancel,
  onWords,
}: {
  busy: boolean;
  onCancel: () => void;
  onWords: (words: string) => void;
}) {
  const { t, persian } = useWords("postings");
  const field = useId();
  const [words, setWords] = useState("");
  const given = words.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (given.length >= 3 && !busy) onWords(given);
  };
  return (
    <Prompt open onOpenChange={(stays) => !stays && onCancel()}>
      <Prompt.Content dir={persian ? "rtl" : "ltr"}>
        <form onSubmit={submit}>
          <Prompt.Header>
            <Prompt.Title>{t("explainTitle")}</Prompt.Title>
            <Prompt.Description>{t("explainText")}</Prompt.Description>
          </Prompt.Header>
          <div className="flex flex-col gap-y-2 px-6 pt-4">
            <Label htmlFor={field} size="small" weight="plus">
              {t("words")}
            </Label>
            <Textarea
              id={field}
              required
              dir="auto"
              maxLength={1000}
              value={words}
              onChange={({ target }) => setWords(target.value)}
            />
          </div>
          <div className="flex items-center justify-end gap-x-2 p-6">
            <Button type="button" size="small" variant="secondary" onClick={onCancel}>
              {t("cancel")}
            </Button>
            <Button type="submit" size="small" disabled={given.length < 3} isLoading={busy}>
              {t("explain")}
            </Button>
          </div>
        </form>
      </Prompt.Content>
    </Prompt>
  );
}
