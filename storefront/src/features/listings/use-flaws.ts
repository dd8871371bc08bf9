"use client";

import { LISTING_FLAWS } from "@dastranj/listings/contract/listing-flaws";
import { useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import type { ApiRefusal } from "@/lib/client";
import type { ListingForm } from "./domain/form";
import type { SentWith } from "./domain/sent-as";
import { type Flaw, flawsOf, plainPath, STEPS, type Step, stepOf } from "./domain/steps";

/** What keeps nobody from going on: it mends itself. */
export const isOnItsWay = ({ code }: Flaw) => code === "photo_on_its_way";

/** What is wrong with a form, and what of it is told by now: nobody is told of a field before she has been there. */
export function useFlaws(form: ListingForm | undefined, sentWith: SentWith) {
  const t = useTranslations("listings");
  const locale = useLocale();
  const [tried, setTried] = useState<ReadonlySet<Step>>(new Set());
  /** What the backend said, of the form that it was said of. */
  const [said, setSaid] = useState<{ flaws: Flaw[]; of: ListingForm }>();
  const own = useMemo(() => (form ? flawsOf(form, sentWith) : []), [form, sentWith]);
  const standing = said?.of === form ? (said?.flaws ?? []) : [];
  const all = [...own, ...standing.filter(({ path }) => !own.some((flaw) => flaw.path === path))];

  const words = ({ code, message }: Flaw) => {
    if (message) return message;
    if (code in LISTING_FLAWS) return LISTING_FLAWS[code as keyof typeof LISTING_FLAWS][locale];
    return t(code === "photo_on_its_way" ? "flaws.photo_on_its_way" : "flaws.other");
  };
  /** What a field is called, in a list of faults. */
  const label = (path: string) => {
    const [first = "", , part = ""] = path.split(".");
    const name = `fields.${first === "variants" ? part : first}` as "fields.other";
    return t.has(name) ? t(name) : t("fields.other");
  };
  return {
    all,
    of: (step: Step) => all.filter(({ path }) => stepOf(path) === step),
    words,
    label,
    /** For a field: only once its step was tried, or the backend said it. */
    flaw: (path: string) => {
      const found = all.find((each) => each.path === path);
      if (!found || (!found.message && !tried.has(stepOf(path)))) return undefined;
      return words(found);
    },
    tell: (step: Step | "all") => setTried((now) => new Set([...now, ...(step === "all" ? STEPS : [step])])),
    /** Takes what a refusal says of single fields; answers whether it said any. */
    take: (refusal: ApiRefusal, of: ListingForm): Flaw[] => {
      const flaws = Object.entries(refusal.fields).map(([path, flaw]) => ({
        path: plainPath(path),
        ...flaw,
      }));
      setSaid({ flaws, of });
      return flaws;
    },
  };
}
