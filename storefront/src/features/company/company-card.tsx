import type { CompanyAnswer, CompanyState } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import { digitsFor, phoneFor } from "@/lib/contact";
import { formatUnits } from "@/lib/format";
import { Badge, type BadgeTone } from "@/ui/badge";
import { ButtonLink } from "@/ui/button-link";
import { Card } from "@/ui/card";
import { Notice } from "@/ui/notice";

const TONES: Record<CompanyState, BadgeTone> = {
  applied: "warn",
  approved: "good",
  refused: "bad",
  suspended: "bad",
};

/** A company: where it stands, who it is, and what the buyer may still spend for it. */
export function CompanyCard({ company }: { company: CompanyAnswer }) {
  const t = useTranslations("company");
  const locale = useLocale();
  const { address, you, currency_code } = company;
  const money = (units: string) => formatUnits(locale, units, currency_code);
  const place = [address.province, address.city, address.address]
    .filter(Boolean)
    .join(locale === "fa" ? "، " : ", ");
  return (
    <Card className="grid gap-4">
      <header className="flex flex-wrap items-center gap-3">
        <h2 className="text-xl">{company.name}</h2>
        <Badge tone={TONES[company.state]}>{t(`states.${company.state}`)}</Badge>
        <Badge>{t(`roles.${you.role}`)}</Badge>
      </header>
      <Notice tone={TONES[company.state] === "bad" ? "warn" : "info"} announced={false}>
        {t(`standing.${company.state}`)}
        {company.reason && <p className="mt-1 font-semibold">{company.reason}</p>}
      </Notice>
      <dl className="grid gap-3 sm:grid-cols-3">
        <Sum name={t("spent")} value={money(you.spent)} />
        <Sum name={t("waiting")} value={money(you.waiting)} />
        <Sum name={t("left")} value={you.left === null ? t("noLimit") : money(you.left)} strong />
      </dl>
      {you.needs_approval && <p className="text-sm text-ink-soft">{t("yoursNeedApproval")}</p>}
      <dl className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-[max-content_1fr]">
        <dt className="text-ink-soft">{t("fields.legalId")}</dt>
        <dd>
          <bdi dir="ltr">{digitsFor(locale, company.legal_id)}</bdi>
        </dd>
        <dt className="text-ink-soft">{t("fields.address")}</dt>
        <dd>{digitsFor(locale, place)}</dd>
        <dt className="text-ink-soft">{t("fields.phone")}</dt>
        <dd>
          <bdi dir="ltr">{phoneFor(locale, company.phone)}</bdi>
        </dd>
        <dt className="text-ink-soft">{t("fields.buys")}</dt>
        <dd className="break-words">{company.buys}</dd>
        {company.cooperatives.length > 0 && (
          <>
            <dt className="text-ink-soft">{t("cooperatives")}</dt>
            <dd className="grid gap-1">
              {company.cooperatives.map(({ handle, name, name_en, state, reason }) => (
                <span key={handle}>
                  {locale === "fa" ? name : name_en}: {t(`words.${state}`)}
                  {reason && ` (${reason})`}
                </span>
              ))}
            </dd>
          </>
        )}
      </dl>
      {company.state === "approved" && (
        <ButtonLink
          kind="secondary"
          size="sm"
          className="justify-self-start"
          href={localePath(locale, "/account/quotes")}
        >
          {t("quotes")}
        </ButtonLink>
      )}
    </Card>
  );
}

function Sum({ name, value, strong = false }: { name: string; value: string; strong?: boolean }) {
  return (
    <div className="rounded-md bg-paper-deep px-4 py-3">
      <dt className="text-sm text-ink-soft">{name}</dt>
      <dd className={strong ? "text-lg font-bold" : "text-lg"}>
        <bdi>{value}</bdi>
      </dd>
    </div>
  );
}
