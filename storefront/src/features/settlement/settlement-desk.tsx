import type { SettlementAnswer } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { formatDateTime } from "@/lib/format";
import { ButtonLink } from "@/ui/button-link";
import { Card } from "@/ui/card";
import { Notice } from "@/ui/notice";
import { PaperLink } from "@/ui/paper-link";
import { InTheWay } from "./in-the-way";
import { OrderValueChain } from "./order-value-chain";
import { SettleButton } from "./settle-button";
import { SettledMembers } from "./settled-members";
import { WhereItGoes } from "./where-it-goes";

/** An order's settlement: what stands in its way, where the money goes, what each member gets; and when it is done, its sheet. */
export function SettlementDesk({ answer, owner }: { answer: SettlementAnswer; owner: boolean }) {
  const t = useTranslations("settlement");
  const locale = useLocale();
  const { order, settled, in_the_way, sums, chain } = answer;
  const can = !settled && in_the_way.length === 0;
  return (
    <div className="flex flex-col gap-5">
      {settled && (
        <Notice
          tone="good"
          announced={false}
          title={t("settledOn", { moment: formatDateTime(locale, settled.at) })}
        >
          <Sheets order={order.id} />
        </Notice>
      )}
      {!settled && in_the_way.length > 0 && <InTheWay answer={answer} />}
      {can && !owner && <Notice announced={false}>{t("ownerSettles")}</Notice>}
      <Card className="grid gap-4">
        <h2 className="text-lg">{t("flow.title")}</h2>
        <WhereItGoes sums={sums} currency={order.currency_code} />
      </Card>
      {chain && <OrderValueChain chain={chain} currency={order.currency_code} />}
      <Card className="grid gap-2">
        <h2 className="text-lg">{settled ? t("members.had") : t("members.get")}</h2>
        <SettledMembers answer={answer} />
      </Card>
      {can && owner && <SettleButton answer={answer} />}
    </div>
  );
}

function Sheets({ order }: { order: string }) {
  const t = useTranslations("settlement");
  const locale = useLocale();
  const file = (format: string) =>
    `/api/seller/cooperative/wholesale-orders/${order}/settlement/sheet.${format}?language=${locale}`;
  return (
    <nav aria-label={t("sheets")} className="mt-2 flex flex-wrap gap-2">
      <PaperLink href={file("pdf")} opens={t("opensSheet")}>
        {t("sheetPdf")}
      </PaperLink>
      <ButtonLink kind="secondary" href={file("csv")}>
        {t("sheetCsv")}
      </ButtonLink>
    </nav>
  );
}
