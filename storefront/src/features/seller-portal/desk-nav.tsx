"use client";

import { usePathname } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { localePath } from "@/i18n/locales";
import type { Messages } from "@/i18n/messages";
import { classNames } from "@/ui/class-names";
import { Link } from "@/ui/link";

type Room = keyof Messages["seller"]["rooms"];
type Kind = "producer" | "cooperative";

/** The rooms of the desk in the order of a seller's day. A new one is one line here and one word in `seller.rooms`; some are for one kind only. */
const ROOMS: readonly { room: Room; path: string; only?: Kind }[] = [
  { room: "orders", path: "/seller" },
  { room: "returns", path: "/seller/returns" },
  { room: "members", path: "/seller/cooperative/members", only: "cooperative" },
  { room: "pools", path: "/seller/cooperative/pools", only: "cooperative" },
  { room: "quotes", path: "/seller/cooperative/quotes", only: "cooperative" },
  { room: "companies", path: "/seller/cooperative/companies", only: "cooperative" },
  { room: "wholesaleOrders", path: "/seller/cooperative/wholesale-orders", only: "cooperative" },
  { room: "receiving", path: "/seller/cooperative/receiving", only: "cooperative" },
  { room: "memberships", path: "/seller/memberships", only: "producer" },
  { room: "offers", path: "/seller/offers", only: "producer" },
  { room: "deliveries", path: "/seller/deliveries", only: "producer" },
  { room: "listings", path: "/seller/listings" },
  { room: "workshop", path: "/seller/workshop" },
  { room: "reviews", path: "/seller/reviews" },
  { room: "payouts", path: "/seller/payouts" },
  { room: "statements", path: "/seller/statements" },
  { room: "dashboard", path: "/seller/dashboard" },
  { room: "booth", path: "/seller/booth" },
  { room: "account", path: "/seller/account" },
];

/** Whether a page lies in a room; the orders' own address is the beginning of every other. */
function isIn(pathname: string, path: string): boolean {
  if (path.endsWith("/seller")) return pathname === path || pathname.startsWith(`${path}/orders`);
  return pathname === path || pathname.startsWith(`${path}/`);
}

/** The way between the rooms of the desk: one row, which is pushed along on a telephone. */
export function DeskNav({ kind }: { kind: Kind | undefined }) {
  const t = useTranslations("seller");
  const locale = useLocale();
  // Persian addresses come without their language, and inside the application with it.
  const pathname = usePathname().replace(/^\/fa(?=\/)/, "");
  const row = useRef<HTMLUListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the room one is in is brought into sight with every page
  useEffect(() => {
    const here = row.current?.querySelector("[aria-current]");
    here?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [pathname]);
  return (
    <nav aria-label={t("roomsLabel")} className="page max-w-4xl overflow-x-auto py-0 [scrollbar-width:none]">
      <ul ref={row} className="flex w-max gap-1">
        {ROOMS.filter(({ only }) => !only || only === kind).map(({ room, path }) => {
          const href = localePath(locale, path);
          const here = isIn(pathname, href);
          return (
            <li key={room}>
              <Link
                href={href}
                aria-current={here ? "page" : undefined}
                className={classNames(
                  "inline-flex min-h-11 items-center border-b-3 px-3 text-sm font-semibold whitespace-nowrap",
                  here
                    ? "border-madder text-madder"
                    : "border-transparent text-walnut hover:border-line-strong",
                )}
              >
                {t(`rooms.${room}`)}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
