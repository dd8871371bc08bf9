"use client";

import type { ListingFormAnswer, SellerListingAnswer } from "@dastranj/listings/contract/offering";
import { useSearchParams } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useEffect, useMemo, useRef, useState } from "react";
import { localePath } from "@/i18n/locales";
import { ApiRefusal, callSeller } from "@/lib/client";
import { useBusy } from "@/lib/use-busy";
import { Button } from "@/ui/button";
import { focusOn } from "@/ui/error-summary";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import { Skeleton } from "@/ui/skeleton";
import { StepWay } from "@/ui/step-way";
import { SubmitButton } from "@/ui/submit-button";
import { sentAs } from "./domain/sent-as";
import { STEPS, type Step, stepNamed, stepOf } from "./domain/steps";
import type { Draft } from "./drafts";
import { CategoryPart } from "./form/category-part";
import { KindsPart } from "./form/kinds-part";
import { LookPart } from "./form/look-part";
import { ParcelPart } from "./form/parcel-part";
import { controlOf } from "./form/part";
import { PricePart } from "./form/price-part";
import { StockPart } from "./form/stock-part";
import { WordsPart } from "./form/words-part";
import { PhotoBoard } from "./photos/photo-board";
import { usePhotos } from "./photos/use-photos";
import { Published } from "./published";
import { Refused } from "./refused";
import { type Change, useDraft } from "./use-draft";
import { isOnItsWay, useFlaws } from "./use-flaws";

type Listing = SellerListingAnswer["listing"];

/** Writes into the address where she is, so that the telephone's own way back leads to the step before. */
function writeAddress(draft: string, step: Step | undefined, how: "pushState" | "replaceState") {
  const query = new URLSearchParams({ draft, ...(step && { step }) });
  window.history[how](null, "", `?${query}`);
}

/** A new listing, from the photos to the market, one thing at a time. */
export function ListingWizard({ seller, asked }: { seller: string; asked: ListingFormAnswer }) {
  const id = useSearchParams().get("draft");
  const { draft, change, goTo, forget } = useDraft(seller, id);
  const [published, setPublished] = useState<Listing>();

  useEffect(() => {
    if (!id && !published) writeAddress(crypto.randomUUID(), undefined, "replaceState");
  }, [id, published]);

  // Next shows a page again as it was left: what was published then is done with.
  useEffect(() => () => setPublished(undefined), []);

  if (published) return <Published listing={published} onAnother={() => setPublished(undefined)} />;
  if (!draft || draft.id !== id) return <Skeleton className="h-96 rounded-lg" />;
  return (
    <Way
      key={draft.id}
      seller={seller}
      asked={asked}
      draft={draft}
      change={change}
      reach={goTo}
      onPublished={async (listing) => {
        await forget();
        setPublished(listing);
        window.history.replaceState(null, "", window.location.pathname);
      }}
    />
  );
}

function Way({
  seller,
  asked,
  draft,
  change,
  reach,
  onPublished,
}: {
  seller: string;
  asked: ListingFormAnswer;
  draft: Draft;
  change: (by: Change) => void;
  reach: (step: Step) => void;
  onPublished: (listing: Listing) => Promise<void>;
}) {
  const t = useTranslations("listings");
  const locale = useLocale();
  const { form } = draft;
  const step = stepNamed(useSearchParams().get("step")) ?? draft.step;
  const sentWith = useMemo(
    () => ({ key: draft.id, currencies: asked.currencies, sets: asked.attribute_sets }),
    [draft.id, asked],
  );
  const flaws = useFlaws(form, sentWith);
  const photos = usePhotos(seller, draft.id, form.photos, change);
  const [busy, setBusy] = useBusy();
  /** She has said so; what is still missing are photos on their way. */
  const [meant, setMeant] = useState(false);
  const [refusal, setRefusal] = useState<ApiRefusal>();
  const heading = useRef<HTMLHeadingElement>(null);

  // A step is a page to her: it begins at its top, and is read out.
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    window.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [step]);

  const at = STEPS.indexOf(step);
  const furthest = STEPS.indexOf(draft.step);

  function open(to: Step) {
    if (STEPS.indexOf(to) > furthest) reach(to);
    setMeant(false);
    writeAddress(draft.id, to, "pushState");
  }

  const photosMissing = form.photos.some(({ sent }) => !sent);
  const blocking = flaws.all.filter((flaw) => !isOnItsWay(flaw));

  async function publish() {
    setBusy(true);
    setRefusal(undefined);
    try {
      const body = { ...sentAs(form, sentWith), draft_key: draft.id };
      const { listing } = await callSeller<SellerListingAnswer>("listings", { method: "POST", body });
      await onPublished(listing);
    } catch (error) {
      setBusy(false);
      setMeant(false);
      if (!(error instanceof ApiRefusal)) throw error;
      setRefusal(error);
      const told = flaws.take(error, form);
      // The shop has forgotten a photo: it is sent again.
      const lost = told.flatMap(({ path }) =>
        path.startsWith("photos.") ? [Number(path.split(".")[1])] : [],
      );
      if (lost.length > 0)
        change((now) => ({
          ...now,
          photos: now.photos.map((one, index) => (lost.includes(index) ? { key: one.key } : one)),
        }));
    }
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: as soon as the last photo has arrived, once
  useEffect(() => {
    if (meant && !photosMissing && !busy) publish();
  }, [meant, photosMissing]);

  function next(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    if (step === "look") {
      flaws.tell("all");
      if (blocking.length === 0) setMeant(true);
      return;
    }
    const here = flaws.of(step).filter((flaw) => !isOnItsWay(flaw));
    if (here[0]) {
      flaws.tell(step);
      const control = controlOf(here[0].path);
      // After it has been told at the field, so that both are read out.
      requestAnimationFrame(() => {
        const fold = document.getElementById(control)?.closest("details");
        if (fold) fold.open = true;
        focusOn(control);
      });
      return;
    }
    open(draft.step === "look" ? "look" : (STEPS[at + 1] ?? "look"));
  }

  const part = { form, change, asked, flaw: flaws.flaw };
  const category = asked.categories.find(({ handle }) => handle === form.category);
  return (
    <div className="grid gap-6 lg:grid-cols-[13rem_1fr]">
      <StepWay
        label={t("steps.label")}
        count={t("steps.count", { n: at + 1, all: STEPS.length })}
        onOpen={(key) => open(stepNamed(key) ?? "photos")}
        steps={STEPS.map((each, index) => {
          const stage = each === step ? "current" : index <= furthest ? "done" : "ahead";
          return {
            key: each,
            label: t(`steps.${each}`),
            href: index <= furthest ? "#" : undefined,
            stage,
            marked: index < furthest && flaws.of(each).some((flaw) => !isOnItsWay(flaw)),
            stageWord: t(`steps.${stage}`),
          } as const;
        })}
      />
      <form method="post" noValidate onSubmit={next} className="grid min-w-0 content-start gap-5">
        <h1 ref={heading} tabIndex={-1} className="text-2xl outline-none">
          {t(`ask.${step}`)}
        </h1>
        {step === "photos" && (
          <PhotoBoard chosen={form.photos} photos={photos} error={flaws.flaw("photos")} />
        )}
        {step === "words" && <WordsPart {...part} />}
        {step === "category" && <CategoryPart {...part} />}
        {step === "kinds" && <KindsPart {...part} />}
        {step === "price" && <PricePart {...part} />}
        {step === "stock" && <StockPart {...part} />}
        {step === "parcel" && <ParcelPart {...part} />}
        {step === "look" && (
          <>
            {blocking.length > 0 && (
              <Notice tone="warn" title={t("look.faults", { count: blocking.length })}>
                <ul className="grid gap-1">
                  {blocking.map((flaw) => (
                    <li key={flaw.path}>
                      <button
                        type="button"
                        className="min-h-9 font-semibold underline underline-offset-4"
                        onClick={() => {
                          flaws.tell(stepOf(flaw.path));
                          open(stepOf(flaw.path));
                        }}
                      >
                        {flaws.label(flaw.path)}
                      </button>
                      {": "}
                      {flaws.words(flaw)}
                    </li>
                  ))}
                </ul>
              </Notice>
            )}
            <LookPart form={form} asked={asked} blobs={photos.blobs} onEdit={open} />
          </>
        )}
        {refusal && step === "look" && <Refused refusal={refusal} />}
        <div aria-live="polite">{meant && photosMissing && <Notice>{t("look.waitsFor")}</Notice>}</div>
        <div className="seam flex flex-wrap items-center gap-x-4 gap-y-2 pt-5 max-sm:flex-col">
          <SubmitButton size="lg" busy={busy || meant} className="max-sm:w-full">
            {step !== "look" ? t("steps.next") : category?.reviewed ? t("look.sendIn") : t("look.publish")}
          </SubmitButton>
          {at > 0 && (
            <Button kind="quiet" onClick={() => open(STEPS[at - 1] ?? "photos")}>
              {t("steps.back")}
            </Button>
          )}
          <p className="text-sm text-ink-soft sm:ms-auto">{t("steps.kept")}</p>
        </div>
        <Link
          href={localePath(locale, "/seller/listings")}
          className="justify-self-start text-sm text-ink-soft underline underline-offset-4"
        >
          {t("edit.back")}
        </Link>
      </form>
    </div>
  );
}
