"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { type Locale, localePath } from "@/i18n/locales";
import type { Messages } from "@/i18n/messages";
import { buttonLook } from "@/ui/button";
import { classNames } from "@/ui/class-names";
import { SearchMark } from "@/ui/ornament";
import { useCurrentSearch } from "./current-search";
import { wordsOf } from "./domain/search-address";
import { rememberSearch, useRecentSearches } from "./recent-searches";
import { useSuggestions } from "./use-suggestions";

/** Fetched when somebody begins to search, not with every page; where it does not come, the box is a form. */
const SuggestionList = dynamic(
  () =>
    import("./suggestion-list").then(
      (loaded) => loaded.SuggestionList,
      () => () => null,
    ),
  { ssr: false },
);

export type BoxWords = Messages["search"]["box"] & Pick<Messages["common"]["price"], "from" | "notSoldHere">;

/**
 * Where people say what they look for, with what may be meant below it (the combobox of WAI-ARIA). It is a plain form that
 * leads to the search page, and works before any script has come. On a telephone it is a sheet while it is used; in the
 * header it is a mark until then.
 */
export function SearchBox({
  locale,
  words,
  asMark = false,
  className,
}: {
  locale: Locale;
  words: BoxWords;
  /** On a telephone only a mark is seen until it is pressed. */
  asMark?: boolean;
  className?: string;
}) {
  const router = useRouter();
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const here = useCurrentSearch();
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const q = wordsOf(typed);
  const suggestions = useSuggestions(q, open);
  const { recent, forget } = useRecentSearches(open);
  const searched = here?.q;
  useEffect(() => {
    if (searched !== undefined) setTyped(searched);
  }, [searched]);
  // Next keeps a page that was left as it was: its box is closed when it comes back.
  useEffect(() => () => setOpen(false), []);

  const show = () => setOpen(true);
  const close = () => {
    setOpen(false);
    setActive(null);
  };
  /** Something was chosen: the page that follows begins without the box in hand. */
  const leave = () => {
    close();
    input.current?.blur();
  };
  const shown = open && (q !== "" || recent.length > 0);
  const options = () => [...(frame.current?.querySelectorAll<HTMLElement>("[role=option]") ?? [])];
  const move = (step: 1 | -1) => {
    const all = options();
    // One place more than there are options: the words themselves.
    const at = all.findIndex((option) => option.id === active);
    const next = all[at + step] ?? (at === -1 && step === -1 ? all.at(-1) : undefined);
    setActive(next?.id ?? null);
    next?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and the arrows choose a word where it is composed.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (shown) move(event.key === "ArrowDown" ? 1 : -1);
      else show();
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && active) {
      const chosen = options().find((option) => option.id === active);
      if (!chosen) return;
      event.preventDefault();
      chosen.click();
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!q) return;
    rememberSearch(q);
    leave();
    if (here) here.searchFor(q);
    else router.push(`${localePath(locale, "/search")}?${new URLSearchParams({ q })}`);
  };

  return (
    <search className={className}>
      {asMark && (
        <a
          href={localePath(locale, "/search")}
          aria-label={words.submit}
          className="grid size-11 place-items-center rounded-md text-walnut hover:bg-paper-deep lg:hidden"
          onClick={(event) => {
            event.preventDefault();
            flushSync(show);
            input.current?.focus();
          }}
        >
          <SearchMark className="size-5.5" />
        </a>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only notices that the focus has left the box and its list */}
      <div
        ref={frame}
        className={classNames(
          "relative",
          open &&
            "search-sheet max-lg:fixed max-lg:inset-0 max-lg:z-50 max-lg:flex max-lg:flex-col max-lg:bg-card",
          asMark && !open && "max-lg:hidden",
        )}
        onBlur={({ relatedTarget, currentTarget }) => {
          // A telephone's keyboard that is put away takes the focus with it: the sheet stays.
          if (relatedTarget === null && getComputedStyle(currentTarget).position === "fixed") return;
          if (!currentTarget.contains(relatedTarget)) close();
        }}
      >
        <form
          action={localePath(locale, "/search")}
          onSubmit={submit}
          className={classNames("flex gap-2", open && "max-lg:border-b max-lg:border-line max-lg:p-3")}
        >
          {open && (
            <button
              type="button"
              aria-label={words.close}
              onClick={leave}
              className="-ms-2 grid size-12 shrink-0 place-items-center rounded-md text-walnut hover:bg-paper-deep lg:hidden"
            >
              <svg viewBox="0 0 24 24" aria-hidden className="size-6 ltr:rotate-180">
                <path
                  fill="none"
                  stroke="currentColor"
                  strokeWidth="2"
                  strokeLinecap="round"
                  d="M4 12h16m-6-6 6 6-6 6"
                />
              </svg>
            </button>
          )}
          <input
            ref={input}
            // Not "search": that is no combobox.
            type="text"
            inputMode="search"
            name="q"
            role="combobox"
            aria-label={words.label}
            aria-expanded={shown}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={active ?? undefined}
            value={typed}
            required
            maxLength={100}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
            placeholder={words.placeholder}
            onChange={({ target }) => {
              setTyped(target.value);
              setActive(null);
              show();
            }}
            onFocus={show}
            onClick={show}
            onKeyDown={onKeyDown}
            className="min-h-12 w-full min-w-0 rounded-md border border-line-strong bg-card px-4 placeholder:text-ink-soft"
          />
          <button type="submit" className={classNames(buttonLook("primary"), "min-h-12 shrink-0")}>
            <SearchMark className="size-5 sm:hidden" />
            <span className="max-sm:sr-only">{words.submit}</span>
          </button>
        </form>
        {open && (
          <SuggestionList
            id={id}
            locale={locale}
            words={words}
            q={q}
            suggestions={suggestions}
            recent={recent}
            active={active}
            onForget={() => {
              forget();
              input.current?.focus();
            }}
            onSearch={rememberSearch}
            onChosen={leave}
          />
        )}
      </div>
    </search>
  );
}
