"use client";

import type { Application, SellerKind } from "@dastranj/sellers/contract";
import { SELLER_KINDS } from "@dastranj/sellers/contract/applying";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { localePath } from "@/i18n/locales";
import { ApiRefusal, callSession, sentenceOf } from "@/lib/client";
import { useBusy } from "@/lib/use-busy";
import { ButtonLink } from "@/ui/button-link";
import { CodeSignIn } from "@/ui/code-sign-in";
import { FieldGroup, RadioCard } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";
import { FormFoot } from "./step-frame";

const KEPT = "dastranj-apply-kind";

/** Who applies: a person or a cooperative, and that the mobile number is hers. */
export function StartForm({
  application,
  signedIn,
}: {
  application: Application | null;
  /** Whether a number was shown to be hers already, without an application yet. */
  signedIn: boolean;
}) {
  const t = useTranslations("apply");
  const locale = useLocale();
  const router = useRouter();
  const group = useRef<HTMLDivElement>(null);
  const [kind, setKind] = useState<SellerKind>();
  const [missing, setMissing] = useState(false);
  const [shown, setShown] = useState(signedIn);
  const [refusal, setRefusal] = useState<string>();
  const [busy, setBusy] = useBusy();

  useEffect(() => {
    const kept = SELLER_KINDS.find((one) => one === sessionStorage.getItem(KEPT));
    if (kept) setKind(kept);
  }, []);

  if (application) {
    return (
      <div className="grid gap-4">
        <Notice tone="good" announced={false}>
          {t("kind.stands", { kind: t(`kind.${application.kind}`) })}
        </Notice>
        <FormFoot>
          <ButtonLink href={localePath(locale, "/seller/apply")} size="lg" className="max-sm:w-full">
            {t("kind.onward")}
          </ButtonLink>
        </FormFoot>
      </div>
    );
  }

  async function begin() {
    if (busy) return;
    if (!kind) {
      setMissing(true);
      group.current?.querySelector("input")?.focus();
      return;
    }
    setBusy(true);
    setRefusal(undefined);
    try {
      await callSession("seller/application", { method: "POST", body: { kind } });
      sessionStorage.removeItem(KEPT);
      router.replace(localePath(locale, "/seller/apply"));
      router.refresh();
    } catch (error) {
      setBusy(false);
      if (error instanceof ApiRefusal && error.status === 401) setShown(false);
      setRefusal(sentenceOf(error));
    }
  }

  return (
    <div className="grid gap-6">
      <FieldGroup label={t("kind.label")} error={missing && !kind && t("kind.missing")}>
        <div ref={group} className="grid gap-3 sm:grid-cols-2">
          {SELLER_KINDS.map((each) => (
            <RadioCard
              key={each}
              name="kind"
              value={each}
              checked={kind === each}
              onChange={() => {
                setKind(each);
                sessionStorage.setItem(KEPT, each);
              }}
              title={t(`kind.${each}`)}
              note={t(`kind.${each}Note`)}
            />
          ))}
        </div>
      </FieldGroup>
      <section aria-labelledby="mobile-title" className="grid gap-3">
        <h2 id="mobile-title" className="text-lg">
          {t("kind.mobileTitle")}
        </h2>
        {shown ? (
          <Notice tone="good">{t("kind.signedIn")}</Notice>
        ) : (
          <CodeSignIn
            audience="seller"
            onSignedIn={() => {
              setShown(true);
              void begin();
            }}
          />
        )}
      </section>
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      {shown && (
        <form
          method="post"
          onSubmit={(event) => {
            event.preventDefault();
            void begin();
          }}
        >
          <FormFoot>
            <SubmitButton size="lg" busy={busy} className="max-sm:w-full">
              {t("kind.begin")}
            </SubmitButton>
          </FormFoot>
        </form>
      )}
    </div>
  );
}
