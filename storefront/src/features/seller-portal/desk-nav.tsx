"use client";

import { usePathname } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useId, useRef } from "react";
import { localePath } from "@/i18n/locales";
import { classNames } from "@/ui/class-names";
import { Link } from "@/ui/link";
import { barOf, groupsOf, isIn, type Kind } from "./desk-rooms";
import { RoomIcon } from "./room-icon";

const IN_BAR = "grid min-h-16 w-full content-center justify-items-center gap-0.5 border-t-3 px-1 text-xs";
const inBar = (here: boolean) =>
  classNames(IN_BAR, here ? "border-madder font-bold text-madder" : "border-transparent text-walnut");

/**
 * The way between the rooms of the desk. On a wide screen the groups stand beside the page; on a telephone the same
 * groups are a sheet, opened by the last place of a bar under the thumb. The sheet is the browser's own popover.
 */
export function DeskNav({ kind }: { kind: Kind | undefined }) {
  const t = useTranslations("seller");
  const locale = useLocale();
  // Persian addresses come without their language, and inside the application with it.
  const pathname = usePathname().replace(/^\/(fa|en)(?=\/)/, "");
  const sheet = useRef<HTMLDivElement>(null);
  const id = useId();
  const bar = barOf(kind);
  return (
    <nav aria-label={t("roomsLabel")} className="print:hidden">
      <ul
        className={classNames(
          "desk-bar fixed inset-x-0 bottom-0 z-30 flex border-t border-line bg-card shadow-lift lg:hidden",
          "pb-[env(safe-area-inset-bottom)] [&>li]:min-w-0 [&>li]:flex-1",
        )}
      >
        {bar.map((each) => {
          const here = isIn(pathname, each);
          return (
            <li key={each.room}>
              <Link
                href={localePath(locale, each.path)}
                aria-current={here ? "page" : undefined}
                className={inBar(here)}
              >
                <RoomIcon of={each.room} />
                <span className="max-w-full truncate">{t(`bar.${each.room}`)}</span>
              </Link>
            </li>
          );
        })}
        <li>
          <button
            type="button"
            popoverTarget={id}
            className={inBar(!bar.some((each) => isIn(pathname, each)))}
          >
            <RoomIcon of="more" />
            {t("more")}
          </button>
        </li>
      </ul>
      <div
        ref={sheet}
        id={id}
        popover="auto"
        className={classNames(
          "inset-x-0 top-auto bottom-0 m-0 max-h-[85dvh] w-full overflow-y-auto overscroll-contain rounded-t-lg bg-card text-ink shadow-lift",
          "p-4 pb-[max(1rem,env(safe-area-inset-bottom))] backdrop:bg-ink/40",
          "lg:sticky lg:top-6 lg:block lg:max-h-[calc(100dvh-3rem)] lg:w-auto lg:rounded-none lg:bg-transparent lg:p-0 lg:shadow-none",
        )}
      >
        <div className="mb-2 flex items-center justify-between lg:hidden">
          <p className="font-bold">{t("roomsLabel")}</p>
          <button
            type="button"
            popoverTarget={id}
            popoverTargetAction="hide"
            aria-label={t("closeRooms")}
            className="grid size-11 place-items-center rounded-md text-walnut hover:bg-paper-deep"
          >
            <svg viewBox="0 0 24 24" aria-hidden className="size-6">
              <path stroke="currentColor" strokeWidth="2" strokeLinecap="round" d="M6 6l12 12M18 6L6 18" />
            </svg>
          </button>
        </div>
        <div className="grid gap-4 lg:gap-5">
          {groupsOf(kind).map(({ group, rooms }) => (
            <div key={group}>
              <p id={`${id}-${group}`} className="text-xs font-semibold text-ink-soft lg:ps-3">
                {t(`groups.${group}`)}
              </p>
              <ul
                aria-labelledby={`${id}-${group}`}
                className="mt-1 grid grid-cols-2 gap-x-3 max-lg:gap-y-1 lg:grid-cols-1"
              >
                {rooms.map((each) => {
                  const here = isIn(pathname, each);
                  return (
                    <li key={each.room}>
                      <Link
                        href={localePath(locale, each.path)}
                        aria-current={here ? "page" : undefined}
                        onClick={() => sheet.current?.hidePopover()}
                        className={classNames(
                          "flex min-h-11 items-center rounded-md px-3 text-sm leading-snug font-semibold lg:min-h-9",
                          here
                            ? "bg-madder text-white"
                            : "text-walnut hover:bg-paper-deep max-lg:bg-paper-deep",
                        )}
                      >
                        {t(`rooms.${each.room}`)}
                      </Link>
                    </li>
                  );
                })}
              </ul>
            </div>
          ))}
        </div>
      </div>
    </nav>
  );
}
