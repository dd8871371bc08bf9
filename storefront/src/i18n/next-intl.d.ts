import type { Locale as MarketLocale } from "./locales";
import type { Messages as MarketMessages } from "./messages";

declare module "next-intl" {
  interface AppConfig {
    Locale: MarketLocale;
    Messages: MarketMessages;
  }
}
