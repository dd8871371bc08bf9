import type { AdvanceRoomAnswer } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { inLanguage } from "@/i18n/locales";
import { Amount } from "@/ui/amount";
import { Card } from "@/ui/card";
import { FoldMark } from "@/ui/fold-mark";
import { Notice } from "@/ui/notice";
import { GiveForm } from "./give-form";

/** Whom of an order's members so much more can be advanced. */
export function AdvanceRoom({
  order,
  room,
  owner,
}: {
  order: string;
  room: AdvanceRoomAnswer;
  owner: boolean;
}) {
  const t = useTranslations("advances.room");
  const locale = useLocale();
  const amount = (units: string) => <Amount units={units} currency={room.currency_code} />;
  return (
    <Card className="grid gap-2">
      <h2 className="text-lg">{t("title")}</h2>
      {!room.open && <Notice announced={false}>{t("closed")}</Notice>}
      {room.open && !owner && <Notice announced={false}>{t("ownerGives")}</Notice>}
      {room.open && (
        <p className="text-sm text-ink-soft">
          {t.rich("available", { amount: () => amount(room.available) })}
        </p>
      )}
      {room.members.length === 0 ? (
        <p className="text-ink-soft">{t("none")}</p>
      ) : (
        <ul className="grid divide-y divide-line">
          {room.members.map((row) => {
            const facts = (
              <>
                <span className="grid">
                  <bdi className="font-semibold">
                    {inLanguage(locale, row.member.name, row.member.name_en) || row.member.handle}
                  </bdi>
                  <span className="text-sm text-ink-soft">
                    {t.rich("worth", { amount: () => amount(row.worth) })}
                    {row.advanced !== "0" && (
                      <>
                        {" · "}
                        {t.rich("advanced", { amount: () => amount(row.advanced) })}
                      </>
                    )}
                  </span>
                </span>
                <span className="ms-auto text-end text-sm">
                  {row.most === "0" ? t("nothing") : t.rich("most", { amount: () => amount(row.most) })}
                </span>
              </>
            );
            return (
              <li key={row.member.id}>
                {room.open && owner && row.most !== "0" ? (
                  <details className="group">
                    <summary className="flex min-h-13 cursor-pointer items-center gap-x-3 py-2">
                      {facts}
                      <FoldMark />
                    </summary>
                    <GiveForm key={row.advanced} order={order} row={row} room={room} />
                  </details>
                ) : (
                  <div className="flex min-h-13 items-center gap-x-3 py-2">{facts}</div>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}
