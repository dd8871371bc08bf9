import type { Application } from "@dastranj/sellers/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { localePath } from "@/i18n/locales";
import { formatNumber } from "@/lib/format";
import { Card } from "@/ui/card";
import { StepWay } from "@/ui/step-way";
import { type Step, wayOf } from "./domain/steps";

/** A step in its frame: the whole way beside it, what it is for, and its form. */
export function StepShell({
  step,
  application,
  children,
}: {
  step: Step;
  application: Application | null;
  children: ReactNode;
}) {
  const t = useTranslations("apply");
  const locale = useLocale();
  const way = wayOf(step, application);
  const here = way.findIndex(({ stage }) => stage === "current");
  const count = t("way.count", {
    step: formatNumber(locale, here + 1),
    all: formatNumber(locale, way.length),
  });
  const renewal = application?.writable === "renewal";
  return (
    <div className="grid gap-6 lg:grid-cols-[14rem_1fr] lg:gap-10">
      <div className="lg:pt-6">
        <StepWay
          label={t("way.label")}
          count={count}
          steps={way.map(({ step: each, stage, marked, open }) => ({
            key: each,
            label: t(`steps.${each}`),
            href: open ? localePath(locale, `/seller/apply/${each}`) : undefined,
            stage,
            marked,
            stageWord: t(marked ? "way.marked" : `way.${stage}`),
          }))}
        />
      </div>
      <div className="grid content-start gap-4">
        <Card className="grid gap-5 sm:p-7">
          <div>
            <h1 className="text-2xl">{t(`steps.${step}`)}</h1>
            <p className="text-ink-soft">
              {renewal && step === "licence" ? t("renewal.lead") : t(`leads.${step}`)}
            </p>
          </div>
          {children}
        </Card>
        <p className="text-sm text-ink-soft">{t("saved")}</p>
      </div>
    </div>
  );
}
