import { useWords } from "@dastranj/office";
import { Badge, Heading, Text } from "@medusajs/ui";
import { MEASURES } from "../../contract/measure";
import type { ClaimedDispatch } from "../../contract/receiving-answers";
import { DecideForm } from "../disputes/decide-form";
import { Photos } from "../disputes/photos";
import { useDecide } from "./use-claims";

/** What buyer and cooperative say of one shipment, whose goods were in it, and the office's decision. */
export function ClaimOfDispatch({ dispatch }: { dispatch: ClaimedDispatch }) {
  const { t, persian, number, moment } = useWords("claims");
  const decide = useDecide(dispatch.id);
  const { claim, goods, cooperative, lines } = dispatch;
  if (!claim) return null;
  const { per, smallest } = MEASURES[goods.measure];
  const unit = t(`units.${smallest}`);
  const written = (much: number) => `${number(much / per)} ${unit}`;
  const nameOf = (named: { name: string; name_en: string }) =>
    (persian ? named.name : named.name_en) || named.name;
  const photos = dispatch.photos.map((id, at) => ({ id, words: t("photo", { number: number(at + 1) }) }));
  return (
    <article className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Heading level="h2">
          <bdi>{dispatch.company}</bdi>
          {" · "}
          <bdi>{nameOf(cooperative)}</bdi>
        </Heading>
        {dispatch.answered_at && <Badge size="2xsmall">{moment(dispatch.answered_at)}</Badge>}
      </div>
      <Text size="small">
        {(persian ? goods.title : goods.title_en) || goods.title}
        {" · "}
        {t("figures", { sent: written(dispatch.quantity), claimed: written(claim.quantity) })}
        {claim.offered !== null && ` · ${t("offered", { offered: written(claim.offered) })}`}
      </Text>
      <Text size="small" weight="plus">
        {t("buyer", { words: claim.words })}
      </Text>
      {claim.answer && <Text size="small">{t("cooperative", { words: claim.answer })}</Text>}
      <details>
        <summary className="txt-small cursor-pointer">{t("lots", { many: number(lines.length) })}</summary>
        <ul>
          {lines.map(({ lot, member, grade, quantity }) => (
            <li key={lot} className="txt-small">
              <bdi dir="ltr">{lot}</bdi>
              {` · ${nameOf(member)} · ${grade[persian ? "fa" : "en"]} · ${written(quantity)}`}
            </li>
          ))}
        </ul>
      </details>
      <Photos photos={photos} />
      {claim.state === "escalated" ? (
        <DecideForm
          id={dispatch.id}
          namespace="claims"
          begins={claim.offered ?? 0}
          most={claim.quantity}
          per={per}
          unit={unit}
          pending={decide.isPending}
          onDecide={(granted, words, outcome) => decide.mutate({ granted, words }, outcome)}
        />
      ) : (
        <Text size="small">
          {t("decision", { granted: written(claim.granted ?? 0), words: claim.decision ?? "" })}
        </Text>
      )}
    </article>
  );
}
