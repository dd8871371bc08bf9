import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { currentLocale } from "./current-locale";
import { MESSAGES, type Messages } from "./messages";

/**
 * Hands the texts of some namespaces to the client components below, for pages that live in the browser
 * (basket, checkout, account, portal). Public pages pass strings as props instead and stay light.
 */
export async function IslandMessages({
  namespaces,
  children,
}: {
  namespaces: (keyof Messages)[];
  children: ReactNode;
}) {
  const locale = await currentLocale();
  const messages = Object.fromEntries(namespaces.map((name) => [name, MESSAGES[locale][name]]));
  return (
    <NextIntlClientProvider locale={locale} messages={messages} timeZone="Asia/Tehran">
      {children}
    </NextIntlClientProvider>
  );
}
