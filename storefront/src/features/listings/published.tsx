"use client";

import type { SellerListingAnswer } from "@dastranj/listings/contract/offering";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { inLanguage, localePath } from "@/i18n/locales";
import { Button } from "@/ui/button";
import { ButtonLink } from "@/ui/button-link";
import { KhatamStar } from "@/ui/ornament";

/** It is done: what became of it, and what comes next. */
export function Published({
  listing,
  onAnother,
}: {
  listing: SellerListingAnswer["listing"];
  onAnother: () => void;
}) {
  const t = useTranslations("listings.done");
  const locale = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  const [shared, setShared] = useState(false);
  useEffect(() => {
    window.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, []);
  const title = inLanguage(locale, listing.content.title.fa, listing.content.title.en);
  const onSale = listing.state === "published";
  const page = localePath(locale, `/product/${listing.handle}`);

  async function share() {
    const url = new URL(page, window.location.origin).href;
    if (navigator.share) {
      // Who changes her mind shares nothing, and that is no fault.
      await navigator.share({ title, url }).catch(() => undefined);
      return;
    }
    await navigator.clipboard.writeText(url).catch(() => undefined);
    setShared(true);
  }

  return (
    <div className="mx-auto grid max-w-md justify-items-center gap-4 py-10 text-center">
      <KhatamStar className="size-20 text-madder" />
      <h1 ref={heading} tabIndex={-1} className="text-2xl outline-none">
        {t(onSale ? "onSale" : "waits", { title })}
      </h1>
      <p className="text-ink-soft">{t(onSale ? "onSaleText" : "waitsText")}</p>
      <div className="mt-2 grid w-full gap-3">
        {onSale && (
          <>
            <ButtonLink href={page} size="lg">
              {t("see")}
            </ButtonLink>
            <Button kind="secondary" size="lg" onClick={share}>
              {t("share")}
            </Button>
          </>
        )}
        <p aria-live="polite" className="text-sm text-pistachio">
          {shared && t("shared")}
        </p>
        <Button kind={onSale ? "quiet" : "primary"} onClick={onAnother}>
          {t("another")}
        </Button>
        <ButtonLink kind="quiet" href={localePath(locale, "/seller/listings")}>
          {t("list")}
        </ButtonLink>
      </div>
    </div>
  );
}
