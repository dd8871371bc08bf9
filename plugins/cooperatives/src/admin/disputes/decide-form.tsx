import { useWords } from "@dastranj/office";
import { Button, Input, Label, Textarea, toast, usePrompt } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import { sentenceOf } from "../sentence-of";

/** Said once it is decided, or could not be. */
interface Outcome {
  onSuccess: () => void;
  onError: (error: unknown) => void;
}

/**
 * The office decides how much of something is right, and says why; it is asked whether it is meant.
 *
 * @param namespace of its words: `quantity`, `words`, `decide`, `sure`, `sureText`, `cancel`, `done`, `failedToDo`, `unreachable`
 * @param per of the smallest in one unit; quantities are in the smallest
 */
export function DecideForm({
  id,
  namespace,
  begins,
  most,
  per,
  unit,
  pending,
  onDecide,
}: {
  id: string;
  namespace: string;
  begins: number;
  most: number;
  per: number;
  unit: string;
  pending: boolean;
  onDecide: (quantity: number, words: string, outcome: Outcome) => void;
}) {
  const { t, persian } = useWords(namespace);
  const ask = usePrompt();
  const [typed, setTyped] = useState(String(begins / per));
  const [words, setWords] = useState("");
  const quantity = Math.round(Number(ascii(typed)) * per);
  const ready = typed.trim() !== "" && quantity >= 0 && quantity <= most && words.trim().length > 0;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!ready || pending) return;
    const sure = await ask({
      title: t("sure"),
      description: t("sureText"),
      confirmText: t("decide"),
      cancelText: t("cancel"),
      variant: "confirmation",
    });
    if (!sure) return;
    onDecide(quantity, words.trim(), {
      onSuccess: () => toast.success(t("done")),
      onError: (error) =>
        toast.error(t("failedToDo"), { description: sentenceOf(error, persian, t("unreachable")) }),
    });
  }
  const field = (name: string) => `${name}-${id}`;
  return (
    <form onSubmit={submit} className="flex flex-col gap-y-3">
      <div className="flex flex-col gap-y-2">
        <Label htmlFor={field("quantity")} size="small">
          {t("quantity", { unit })}
        </Label>
        <Input
          id={field("quantity")}
          inputMode="decimal"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </div>
      <div className="flex flex-col gap-y-2">
        <Label htmlFor={field("words")} size="small">
          {t("words")}
        </Label>
        <Textarea
          id={field("words")}
          maxLength={2000}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </div>
      <Button type="submit" size="small" className="self-start" disabled={!ready} isLoading={pending}>
        {t("decide")}
      </Button>
    </form>
  );
}

/** A number in any digits, as JavaScript reads it. */
const ascii = (text: string) =>
  text
    .replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(/[\s,٬]/g, "")
    .replace(/٫/g, ".");
