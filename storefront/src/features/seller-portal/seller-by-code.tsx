"use client";

import { useRouter } from "next/navigation";
import { useLocale } from "next-intl";
import { localePath } from "@/i18n/locales";
import { CodeSignIn } from "@/ui/code-sign-in";

/** Lets a seller in by mobile and code. Who is no seller yet goes on to apply. */
export function SellerByCode() {
  const locale = useLocale();
  const router = useRouter();
  return (
    <CodeSignIn
      audience="seller"
      onSignedIn={({ newcomer }) => {
        router.replace(localePath(locale, newcomer ? "/seller/apply" : "/seller"));
        router.refresh();
      }}
    />
  );
}
