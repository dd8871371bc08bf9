import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { CountCards } from "@/features/counting/count-cards";
import { ShopFooter } from "./shop-footer";
import { ShopHeader } from "./shop-header";

/** Every page a buyer sees: header, the page itself, footer. */
export default async function ShopLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations("common");
  return (
    <>
      <a
        href="#content"
        className="sr-only z-50 rounded-md bg-card px-4 py-2 font-semibold text-madder focus:not-sr-only focus:fixed focus:start-4 focus:top-4"
      >
        {t("skipToContent")}
      </a>
      <ShopHeader />
      <main id="content" tabIndex={-1} className="min-h-[60vh] outline-none">
        {children}
      </main>
      <ShopFooter />
      <CountCards />
    </>
  );
}
