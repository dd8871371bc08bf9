import type { SellerOrderAnswer } from "@dastranj/orders/contract";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { type Locale, localePath } from "@/i18n/locales";
import { ButtonLink } from "@/ui/button-link";
import { EmptyState } from "@/ui/empty-state";
import { readOrder } from "./data";

/** Reads one of the seller's orders and shows it; another's order looks exactly like none at all. */
export async function OrderOfHers({
  locale,
  id,
  children,
}: {
  locale: Locale;
  id: string;
  children: (order: SellerOrderAnswer["order"]) => ReactNode;
}) {
  const reading = await readOrder(locale, id);
  if (reading.ok) return children(reading.value.order);
  if (reading.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  const t = await getTranslations("seller");
  const unknown = reading.status === 404;
  return (
    <EmptyState
      level={1}
      title={unknown ? t("notFound.title") : t("failed")}
      action={<ButtonLink href={localePath(locale, "/seller")}>{t("back")}</ButtonLink>}
    >
      {unknown ? t("notFound.text") : reading.message}
    </EmptyState>
  );
}
