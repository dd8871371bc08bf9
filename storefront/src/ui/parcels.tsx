import { useLocale, useTranslations } from "next-intl";
import { isCarrier } from "@/lib/carriers";
import { formatDateTime, formatNumber } from "@/lib/format";
import { CopyCode } from "./copy-code";

interface Parcel {
  number: string;
  carrier: string | null;
  url: string | null;
  sent_at: string;
  items: readonly { line_item_id: string; quantity: number }[] | null;
}

/** Parcels that left: by which number and where each is followed, and, where there are several, what is in it. */
export function Parcels({
  parcels,
  items,
}: {
  parcels: readonly Parcel[];
  items: readonly { line_item_id: string; title: string }[];
}) {
  const t = useTranslations("fulfil");
  const locale = useLocale();
  if (parcels.length === 0) return null;
  const named = (carrier: string | null) =>
    carrier && isCarrier(carrier) ? t(`carriers.${carrier}`) : (carrier ?? "");
  const titleOf = (id: string) => items.find(({ line_item_id }) => line_item_id === id)?.title ?? "";
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  // One parcel with all of it says nothing that does not stand below.
  const inParts = parcels.length > 1 || (parcels[0]?.items?.length ?? items.length) < items.length;
  return (
    <ul className="grid gap-3 rounded-md bg-pistachio-tint px-4 py-3">
      {parcels.map(({ number, carrier, url, sent_at, items: contents }) => (
        <li key={`${number} ${sent_at}`} className="grid gap-1">
          <div className="flex flex-wrap items-center gap-x-3">
            <span className="text-sm text-pistachio">
              {t("tracking")}
              {carrier && ` (${named(carrier)})`}
            </span>
            <CopyCode
              code={number}
              words={{ copy: t("copy"), copyNamed: t("copyNamed", { number }), copied: t("copied") }}
            />
            {url && (
              <a
                href={url}
                target="_blank"
                rel="noopener noreferrer"
                className="inline-flex min-h-9 items-center text-sm font-semibold text-madder underline underline-offset-4 print:hidden"
              >
                {t("track", { carrier: named(carrier) })}
                <span className="sr-only"> ({t("newTab")})</span>
              </a>
            )}
          </div>
          <p className="text-xs text-ink-soft">{t("sentOn", { date: formatDateTime(locale, sent_at) })}</p>
          {inParts && contents && (
            <p className="text-sm">
              {t("contents", {
                list: list.format(
                  contents.map(({ line_item_id, quantity }) =>
                    t("pieces", { quantity: formatNumber(locale, quantity), title: titleOf(line_item_id) }),
                  ),
                ),
              })}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
