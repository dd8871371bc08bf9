import { Badge, Button, Heading, Input, Label, Text, Textarea, toast, usePrompt } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import { MEASURES } from "../../contract/measure";
import type { DisputedReceipt } from "../../contract/receiving-answers";
import { sentenceOf } from "../ask-backend";
import { useWords } from "../use-words";
import { useDecide } from "./use-receipts";

/** What both sides say of one delivery, and the office's decision. */
export function ReceiptOfDispute({ receipt }: { receipt: DisputedReceipt }) {
  const { t, persian, number, moment } = useWords("disputedReceipts");
  const { per, smallest } = MEASURES[receipt.goods.measure];
  const unit = t(`units.${smallest}`);
  const written = (much: number) => `${number(much / per)} ${unit}`;
  const nameOf = (named: { name: string; name_en: string }) =>
    (persian ? named.name : named.name_en) || named.name;
  return (
    <article className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Heading level="h2">
          <bdi>{nameOf(receipt.member)}</bdi>
          {" · "}
          <bdi>{nameOf(receipt.cooperative)}</bdi>
        </Heading>
        <Badge size="2xsmall">{moment(receipt.received_at)}</Badge>
      </div>
      <Text size="small">
        {(persian ? receipt.goods.title : receipt.goods.title_en) || receipt.goods.title}
        {" · "}
        {receipt.grade[persian ? "fa" : "en"]}
        {receipt.reason && ` · ${t(`reasons.${receipt.reason}`)}`}
        {receipt.words && ` · ${receipt.words}`}
      </Text>
      <Text size="small">
        {t("figures", {
          weighed: written(receipt.weighed),
          rejected: written(receipt.rejected),
          accepted: written(receipt.accepted),
          promised: written(receipt.promised),
        })}
      </Text>
      <Text size="small" weight="plus">
        {t("objection", { words: receipt.objection ?? "" })}
      </Text>
      {receipt.photos.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {receipt.photos.map(({ id, by }) => (
            <a key={id} href={`/admin/receiving-photos/${id}`} target="_blank" rel="noreferrer">
              <img
                src={`/admin/receiving-photos/${id}`}
                alt={t("photo", { by: t(`by.${by}`) })}
                className="h-24 rounded-md object-cover"
              />
            </a>
          ))}
        </div>
      )}
      {receipt.state === "disputed" ? (
        <DecideForm receipt={receipt} per={per} unit={unit} />
      ) : (
        <Text size="small">{t("decision", { words: receipt.decision ?? "" })}</Text>
      )}
    </article>
  );
}

function DecideForm({ receipt, per, unit }: { receipt: DisputedReceipt; per: number; unit: string }) {
  const { t, persian } = useWords("disputedReceipts");
  const decide = useDecide(receipt.id);
  const ask = usePrompt();
  const [typed, setTyped] = useState(String(receipt.accepted / per));
  const [words, setWords] = useState("");
  const accepted = Math.round(Number(ascii(typed)) * per);
  const ready =
    typed.trim() !== "" && accepted >= 0 && accepted <= receipt.weighed && words.trim().length > 0;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!ready || decide.isPending) return;
    const sure = await ask({
      title: t("sure"),
      description: t("sureText"),
      confirmText: t("decide"),
      cancelText: t("cancel"),
      variant: "confirmation",
    });
    if (!sure) return;
    decide.mutate(
      { accepted, words: words.trim() },
      {
        onSuccess: () => toast.success(t("done")),
        onError: (error) =>
          toast.error(t("failedToDo"), { description: sentenceOf(error, persian, t("unreachable")) }),
      },
    );
  }
  const field = (name: string) => `${name}-${receipt.id}`;
  return (
    <form onSubmit={submit} className="flex flex-col gap-y-3">
      <div className="flex flex-col gap-y-2">
        <Label htmlFor={field("accepted")} size="small">
          {t("accepted", { unit })}
        </Label>
        <Input
          id={field("accepted")}
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
      <Button
        type="submit"
        size="small"
        className="self-start"
        disabled={!ready}
        isLoading={decide.isPending}
      >
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
