import type { Application } from "@dastranj/sellers/contract";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { readApplication } from "@/features/application/data";
import { isOpen, type Step, stepsOf, stopOf } from "@/features/application/domain/steps";
import { StartForm } from "@/features/application/start-form";
import { StatusView } from "@/features/application/status-view";
import { StepShell } from "@/features/application/step-shell";
import { categories } from "@/features/catalogue/categories";
import { currentLocale } from "@/i18n/current-locale";
import { type Locale, localePath } from "@/i18n/locales";
import { namesAnActor, tokenOf } from "@/lib/session";
import { Notice } from "@/ui/notice";
import { Waiting } from "../waiting";
import { StepOf } from "./step-of";

interface Props {
  params: Promise<{ step: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const stop = stopOf((await params).step);
  const t = await getTranslations("apply");
  if (!stop) return {};
  return { title: `${stop === "status" ? t("status.title") : t(`steps.${stop}`)} · ${t("title")}` };
}

/** One step of the application, or where it stands. */
export default function ApplyStepPage({ params }: Props) {
  return (
    <Suspense fallback={<Waiting />}>
      <Shown params={params} />
    </Suspense>
  );
}

async function Shown({ params }: Props) {
  const stop = stopOf((await params).step);
  if (!stop) notFound();
  const locale = await currentLocale();
  const read = await readApplication(locale);
  const t = await getTranslations("apply");
  if (!read.ok) {
    return (
      <Notice tone="bad" title={t("failed")}>
        {read.message}
      </Notice>
    );
  }
  const application = read.value;
  if (stop === "start" && isOpen("start", application)) {
    const token = await tokenOf("seller");
    // One that names somebody who has no application has ended.
    const signedIn = token !== undefined && !namesAnActor(token);
    return (
      <StepShell step="start" application={application}>
        <StartForm application={application} signedIn={signedIn} />
      </StepShell>
    );
  }
  if (stop === "start" || !application || !isOpen(stop, application))
    redirect(localePath(locale, "/seller/apply"));
  if (stop === "status") {
    return <StatusView application={application} categories={await categoryNames(locale)} />;
  }
  return (
    <StepShell step={stop} application={application}>
      <StepOf
        step={stop}
        application={application}
        back={backFrom(stop, application)}
        last={application.status === "changes_requested"}
        locale={locale}
      />
    </StepShell>
  );
}

/** The page before: the office's list while it asks for changes, else the step before. */
function backFrom(step: Step, application: Application): string {
  const steps = stepsOf(application);
  const before = steps[steps.indexOf(step) - 1];
  return `/seller/apply/${application.status === "draft" && before ? before : "status"}`;
}

async function categoryNames(locale: Locale): Promise<Record<string, string>> {
  return Object.fromEntries((await categories(locale)).map(({ handle, name }) => [handle, name]));
}
