"use client";

import { useTranslations } from "next-intl";
import { callSeller, callSession } from "@/lib/client";
import { ClosingPage } from "@/ui/closing-page";

/** Closes a seller's account, and signs her owner out of what is no more. */
export function CloseBooth({ byCode }: { byCode: boolean }) {
  const t = useTranslations("team.close");
  const words = useTranslations("team");
  return (
    <ClosingPage
      t={t}
      heading={<h1 className="text-2xl">{t("title")}</h1>}
      missing={words("missing")}
      byCode={byCode}
      erased={
        <>
          <li>{t("erased.identity")}</li>
          <li>{t("erased.people")}</li>
          <li>{t("erased.story")}</li>
        </>
      }
      onAsk={() => callSeller("close/code", { method: "POST", body: {} })}
      onClose={async (proof) => {
        await callSeller("close", { method: "POST", body: proof });
        await callSession("seller", { method: "DELETE" }).catch(() => undefined);
      }}
    />
  );
}
