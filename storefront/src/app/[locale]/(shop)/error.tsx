"use client";

import { useParams } from "next/navigation";
import { isLocale, localePath } from "@/i18n/locales";
import { Button } from "@/ui/button";
import { ButtonLink } from "@/ui/button-link";
import { EmptyState } from "@/ui/empty-state";

/** An island of texts: this page is shown when the server could not speak. */
const WORDS = {
  fa: {
    title: "گرهی افتاد",
    text: "صفحه نشان داده نشد. یک بار دیگر تلاش کنید؛ سبد شما سر جایش است.",
    retry: "تلاش دوباره",
    home: "رفتن به خانه",
  },
  en: {
    title: "A thread got tangled",
    text: "The page could not be shown. Please try once more; your cart is where you left it.",
    retry: "Try again",
    home: "Go home",
  },
} as const;

/** Something broke while the page was made. */
export default function ErrorPage({ retry }: { error: Error; retry: () => void }) {
  const { locale } = useParams<{ locale?: string }>();
  const language = isLocale(locale) ? locale : "fa";
  const words = WORDS[language];
  return (
    <div className="page py-section">
      <EmptyState
        level={1}
        title={words.title}
        action={
          <>
            <Button onClick={() => retry()}>{words.retry}</Button>
            <ButtonLink kind="secondary" href={localePath(language, "/")}>
              {words.home}
            </ButtonLink>
          </>
        }
      >
        <p role="alert">{words.text}</p>
      </EmptyState>
    </div>
  );
}
