import type { Application } from "@dastranj/sellers/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { inLanguage, localePath } from "@/i18n/locales";
import { digitsFor, phoneFor } from "@/lib/contact";
import { formatDate } from "@/lib/format";
import { Badge } from "@/ui/badge";
import { ReviewList, type ReviewRow } from "@/ui/review-list";
import { isOpen, type Step } from "./domain/steps";
import { useClassName, usePaperName } from "./use-names";

/** All that was told, step by step, as the office has it; what is secret is masked for its owner too. */
export function Told({
  application,
  categories,
}: {
  application: Application;
  /** Names of categories by handle. */
  categories: Record<string, string>;
}) {
  const t = useTranslations("apply");
  const locale = useLocale();
  const parts = useParts(application, categories);
  const renewal = application.writable === "renewal";
  return (
    <div className="grid gap-6">
      {parts
        .filter(({ step }) => !renewal || isOpen(step, application))
        .map(({ step, rows }) => (
          <ReviewList
            key={step}
            title={t(`steps.${step}`)}
            rows={rows}
            edit={
              isOpen(step, application)
                ? {
                    href: localePath(locale, `/seller/apply/${step}`),
                    word: t("summary.edit"),
                    named: t("summary.editNamed", { step: t(`steps.${step}`) }),
                  }
                : undefined
            }
          />
        ))}
    </div>
  );
}

function useParts(told: Application, categories: Record<string, string>) {
  const t = useTranslations("apply");
  const locale = useLocale();
  const classNamed = useClassName();
  const paperNamed = usePaperName();
  const none = <span className="font-normal text-ink-soft">{t("fields.none")}</span>;
  const latin = (text: string | null) => text && <bdi dir="ltr">{text}</bdi>;
  const number = (text: string | null) => latin(text && digitsFor(locale, text));
  const named = (thing: { name: string; name_en: string } | null) =>
    thing && inLanguage(locale, thing.name, thing.name_en);
  const day = (iso: string) => formatDate(locale, `${iso}T12:00:00Z`);
  const row = (key: string, label: string, value: ReactNode): ReviewRow => ({
    key,
    label,
    value: value || none,
  });
  const cooperative = told.kind === "cooperative";
  const { licence, work_mode: mode } = told;
  const parts: { step: Exclude<Step, "start" | "summary">; rows: ReviewRow[] }[] = [
    {
      step: "identity",
      rows: [
        row("kind", t("fields.kind"), t(`kind.${told.kind}`)),
        row("person_name", t("fields.person_name"), told.person_name),
        row(
          "identity_number",
          t(cooperative ? "fields.identity_number_cooperative" : "fields.identity_number"),
          number(told.identity_number),
        ),
        row("name", t(cooperative ? "fields.name_cooperative" : "fields.name"), told.name),
        row("name_en", t("fields.name_en"), latin(told.name_en)),
        row("mobile", t("fields.mobile"), latin(told.mobile && phoneFor(locale, told.mobile))),
      ],
    },
    {
      step: "place",
      rows: [
        row("county", t("fields.county"), named(told.county)),
        row("craft", t("fields.craft"), named(told.craft)),
        row("address", t("fields.address"), told.address),
        row("postal_code", t("fields.postal_code"), number(told.postal_code)),
      ],
    },
    {
      step: "work",
      rows: [
        row("work_mode", t("fields.work_mode"), mode && t(`work.${mode}`)),
        ...(mode && mode !== "independent"
          ? [row("works_with", t(`fields.works_with_${mode}`), told.works_with)]
          : []),
      ],
    },
    {
      step: "licence",
      rows: [
        row("licence_class", t("fields.licence_class"), licence && classNamed(licence.licence_class)),
        row("number", t("fields.number"), number(licence?.number ?? null)),
        row("issuer", t("fields.issuer"), licence?.issuer),
        row("issued_on", t("fields.issued_on"), licence && day(licence.issued_on)),
        row("expires_on", t("fields.expires_on"), licence && day(licence.expires_on)),
        row(
          "categories",
          t("fields.categories"),
          licence?.categories
            .map((handle) => categories[handle] ?? handle)
            .join(locale === "fa" ? "، " : ", "),
        ),
      ],
    },
    {
      step: "papers",
      rows: told.required_papers.map(({ type }) => {
        const paper = told.papers.find((one) => one.type === type);
        const state = paper && paper.status !== "replaced" ? paper.status : "missing";
        const tone = { pending: "info", accepted: "good", rejected: "bad", missing: "warn" } as const;
        return row(type, paperNamed(type), <Badge tone={tone[state]}>{t(`papers.${state}`)}</Badge>);
      }),
    },
    { step: "sheba", rows: [row("sheba", t("fields.sheba"), number(told.sheba))] },
  ];
  return parts;
}
