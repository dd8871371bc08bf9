import type { SellerReturnAnswer } from "@dastranj/orders/contract";
import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import { formatNearDay, formatNumber } from "@/lib/format";
import { Card } from "@/ui/card";
import { CopyCode } from "@/ui/copy-code";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import { ReturnFactsView } from "./return-facts";
import { ReturnStateBadge } from "./return-state";
import { SellerActions } from "./seller-actions";

/** One return as its seller works on it: what to do first, then what it is about. */
export function SellerReturnView({ of }: { of: SellerReturnAnswer["return"] }) {
  const t = useTranslations("returns");
  const words = useTranslations("seller");
  const locale = useLocale();
  const day = (at: string | null) => (at ? formatNearDay(locale, at) : "");
  const over = of.state === "refused" && of.dispute_by !== null && new Date(of.dispute_by) < new Date();
  return (
    <div className="grid gap-5">
      <header className="grid gap-1">
        <Link
          href={localePath(locale, "/seller/returns")}
          className="text-sm text-madder underline underline-offset-4"
        >
          {t("desk.back")}
        </Link>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <h1 className="text-2xl">
            {t("desk.order", { number: formatNumber(locale, of.display_id, { useGrouping: false }) })}
          </h1>
          <ReturnStateBadge state={of.state} />
        </div>
        <p className="text-sm text-ink-soft">
          <bdi>{of.buyer_name || t("desk.closedBuyer")}</bdi> ·{" "}
          <Link
            href={localePath(locale, `/seller/orders/${of.part_id}`)}
            className="text-madder underline underline-offset-4"
          >
            {t("desk.openOrder")}
          </Link>
        </p>
      </header>
      <Card className="grid gap-4">
        <p role="status" className="text-sm">
          {t(over ? "sellerNext.refusedOver" : `sellerNext.${of.state}`, {
            answerBy: day(of.answer_by),
            sendBy: day(of.send_by),
            disputeBy: day(of.dispute_by),
          })}
        </p>
        {!of.has_address && (of.state === "requested" || of.state === "approved") && (
          <Notice tone="warn">
            <p>{t("desk.noAddress")}</p>
            <Link
              href={localePath(locale, "/seller/account")}
              className="inline-flex min-h-9 items-center font-semibold underline underline-offset-4"
            >
              {t("desk.toAddress")}
            </Link>
          </Notice>
        )}
        {of.tracking && (
          <p className="flex flex-wrap items-center gap-x-3 rounded-md bg-pistachio-tint px-4 py-2">
            <span className="text-sm text-pistachio">{t("sent.number")}</span>
            <CopyCode
              code={of.tracking.number}
              words={{
                copy: words("copy"),
                copyNamed: words("copyNamed", { number: of.tracking.number }),
                copied: words("copied"),
              }}
            />
          </p>
        )}
        <SellerActions
          returnId={of.id}
          may={of.may}
          items={of.items}
          reason={of.reason}
          currency={of.currency_code}
          most={of.full_amount}
          postageBy={of.postage_by}
        />
      </Card>
      <Card className="grid gap-4">
        <ReturnFactsView facts={of} photoPath="/api/seller/return-photos" heading={2} />
      </Card>
    </div>
  );
}
