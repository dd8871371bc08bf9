"use client";

import { useTranslations } from "next-intl";
import { letGo } from "@/lib/cart";
import { callSession, callStore } from "@/lib/client";
import { ClosingPage } from "@/ui/closing-page";

/** Closes the buyer's account, and signs her out of what is no more. */
export function CloseAccount({ byCode }: { byCode: boolean }) {
  const t = useTranslations("profile.close");
  return (
    <ClosingPage
      t={t}
      heading={<h1 className="text-3xl">{t("title")}</h1>}
      missing={t("missing")}
      byCode={byCode}
      erased={
        <>
          <li>{t("erased.person")}</li>
          <li>{t("erased.places")}</li>
          <li>{t("erased.door")}</li>
        </>
      }
      onAsk={() => callStore("customers/me/close/code", { method: "POST", body: {} })}
      onClose={async (proof) => {
        await callStore("customers/me/close", { method: "POST", body: proof });
        letGo();
        await callSession("buyer", { method: "DELETE" }).catch(() => undefined);
      }}
    />
  );
}
