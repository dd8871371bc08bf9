"use client";

import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import { stepOfField } from "./domain/steps";
import { useFieldName } from "./field-name";
import type { FormProps } from "./form-props";
import { SendForm } from "./send-form";
import { Told } from "./told";

/** Everything once more before it is sent, and what is still missing. */
export function SummaryStep({
  application,
  back,
  categories,
}: FormProps & { categories: Record<string, string> }) {
  const t = useTranslations("apply");
  const locale = useLocale();
  const named = useFieldName(application.kind);
  return (
    <div className="grid gap-6">
      {application.missing.length > 0 && (
        <Notice tone="warn" title={t("summary.missing")}>
          <ul className="mt-1 flex flex-wrap gap-x-4">
            {application.missing.map((field) => (
              <li key={field}>
                <Link
                  href={localePath(locale, `/seller/apply/${stepOfField(field)}`)}
                  className="inline-flex min-h-9 items-center font-semibold underline underline-offset-4"
                >
                  {named(field)}
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Told application={application} categories={categories} />
      <SendForm application={application} back={back} />
    </div>
  );
}
