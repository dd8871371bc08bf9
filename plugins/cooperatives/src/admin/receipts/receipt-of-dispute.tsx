import { useWords } from "@dastranj/office";
import { Badge, Heading, Text } from "@medusajs/ui";
import { MEASURES } from "../../contract/measure";
import type { DisputedReceipt } from "../../contract/receiving-answers";
import { DecideForm } from "../disputes/decide-form";
import { Photos } from "../disputes/photos";
import { useDecide } from "./use-receipts";

/** What both sides say of one delivery, and the office's decision. */
export function ReceiptOfDispute({ receipt }: { receipt: DisputedReceipt }) {
  const { t, persian, number, moment } = useWords("disputedReceipts");
  const decide = useDecide(receipt.id);
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
      <Photos
        photos={receipt.photos.map(({ id, by }) => ({ id, words: t("photo", { by: t(`by.${by}`) }) }))}
      />
      {receipt.state === "disputed" ? (
        <DecideForm
          id={receipt.id}
          namespace="disputedReceipts"
          begins={receipt.accepted}
          most={receipt.weighed}
          per={per}
          unit={unit}
          pending={decide.isPending}
          onDecide={(accepted, words, outcome) => decide.mutate({ accepted, words }, outcome)}
        />
      ) : (
        <Text size="small">{t("decision", { words: receipt.decision ?? "" })}</Text>
      )}
    </article>
  );
}
