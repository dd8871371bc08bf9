"use client";

import type { ListingFormAnswer, SellerListingAnswer } from "@dastranj/listings/contract/offering";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useEffect, useMemo, useState } from "react";
import { localePath } from "@/i18n/locales";
import { ApiRefusal, callSeller } from "@/lib/client";
import { formatDateTime } from "@/lib/format";
import { useBusy } from "@/lib/use-busy";
import { Badge } from "@/ui/badge";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { ErrorSummary } from "@/ui/error-summary";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";
import { STATE_TONES } from "./desk/goods-row";
import { formOf, type ListingForm, proposedFormOf } from "./domain/form";
import { sentAs } from "./domain/sent-as";
import { plainPath } from "./domain/steps";
import { forgetDraft } from "./drafts";
import { CategoryPart } from "./form/category-part";
import { KindsPart } from "./form/kinds-part";
import { ParcelPart } from "./form/parcel-part";
import { controlOf } from "./form/part";
import { PricePart } from "./form/price-part";
import { StockPart } from "./form/stock-part";
import { WordsPart } from "./form/words-part";
import { PhotoBoard } from "./photos/photo-board";
import { usePhotos } from "./photos/use-photos";
import { useShownPhotos } from "./photos/use-shown-photos";
import { Refused } from "./refused";
import { isOnItsWay, useFlaws } from "./use-flaws";

type Listing = SellerListingAnswer["listing"];

/** A listing that is there, with all its parts to be changed; what waits for the office, and what the office asks. */
export function EditListing({
  seller,
  asked,
  first,
}: {
  seller: string;
  asked: ListingFormAnswer;
  first: Listing;
}) {
  const t = useTranslations("listings");
  const locale = useLocale();
  const [listing, setListing] = useState(first);
  const startOf = (one: Listing) =>
    one.proposal
      ? proposedFormOf(one.proposal.content, one.content, asked.currencies)
      : formOf(one.content, asked.currencies);
  const [form, setForm] = useState<ListingForm>(() => startOf(first));
  const sentWith = useMemo(
    () => ({ key: listing.id, currencies: asked.currencies, sets: asked.attribute_sets }),
    [listing.id, asked],
  );
  const flaws = useFlaws(form, sentWith);
  const photos = usePhotos(seller, listing.id, form.photos, setForm);
  const [busy, setBusy] = useBusy();
  const [sent, setSent] = useState(0);
  const [refusal, setRefusal] = useState<ApiRefusal>();
  const [outcome, setOutcome] = useState<string>();
  const [meant, setMeant] = useState(false);
  useShownPhotos(form, setForm);
  const photosMissing = form.photos.some((photo) => !photo.sent);
  const blocking = flaws.all.filter((flaw) => !isOnItsWay(flaw));

  async function act(work: () => Promise<SellerListingAnswer>, said: (listing: Listing) => string) {
    setBusy(true);
    setRefusal(undefined);
    setOutcome(undefined);
    try {
      const { listing: now } = await work();
      setListing(now);
      setForm(startOf(now));
      setOutcome(said(now));
      // What the browser kept of its photos until they were sent.
      forgetDraft(seller, now.id);
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      setRefusal(error);
      if (flaws.take(error, form).length > 0) setSent((times) => times + 1);
    }
    setBusy(false);
    setMeant(false);
  }

  const save = () =>
    act(
      () => callSeller(`listings/${listing.id}`, { method: "POST", body: sentAs(form, sentWith) }),
      ({ proposal }) => t(proposal ? "edit.savedWaits" : "edit.saved"),
    );
  // biome-ignore lint/correctness/useExhaustiveDependencies: as soon as the last photo has arrived, once
  useEffect(() => {
    if (meant && !photosMissing && !busy) save();
  }, [meant, photosMissing]);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    flaws.tell("all");
    if (blocking.length > 0) setSent((times) => times + 1);
    else setMeant(true);
  }

  const part = { form, change: setForm, asked, flaw: flaws.flaw };
  const { proposal, reasons, state, hidden_by, handle } = listing;
  const title =
    locale === "en" ? (listing.content.title.en ?? listing.content.title.fa) : listing.content.title.fa;
  return (
    <form method="post" noValidate onSubmit={submit} className="flex flex-col gap-5">
      <div className="grid gap-1">
        <Link
          href={localePath(locale, "/seller/listings")}
          className="justify-self-start text-sm text-ink-soft underline underline-offset-4"
        >
          {t("edit.back")}
        </Link>
        <div className="flex flex-wrap items-center gap-3">
          <h1 className="text-2xl">{title}</h1>
          <Badge tone={STATE_TONES[state]}>{t(`list.states.${state}`)}</Badge>
        </div>
        {state === "published" && !hidden_by && (
          <Link
            href={localePath(locale, `/product/${handle}`)}
            className="justify-self-start font-semibold text-madder underline underline-offset-4"
          >
            {t("edit.see")}
          </Link>
        )}
      </div>
      {hidden_by && <Notice tone="warn">{t(`edit.hidden.${hidden_by}`)}</Notice>}
      {state === "proposed" && !reasons && <Notice>{t("edit.firstWaits")}</Notice>}
      {proposal && !proposal.sent_back && state !== "proposed" && (
        <Notice title={t("edit.waitsTitle")}>
          <p>{t("edit.waitsText", { when: formatDateTime(locale, proposal.since) })}</p>
        </Notice>
      )}
      {reasons && (
        <Notice tone="warn" title={t("edit.reasonsTitle")}>
          <ul className="grid gap-1">
            {Object.entries(reasons).map(([path, reason]) => (
              <li key={path}>
                {path && (
                  <a
                    href={`#${controlOf(plainPath(path))}`}
                    className="font-semibold underline underline-offset-4"
                  >
                    {flaws.label(plainPath(path))}
                  </a>
                )}
                {path && ": "}
                {reason}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {proposal && (
        <Button
          kind="secondary"
          busy={busy}
          className="justify-self-start"
          onClick={() =>
            act(
              () => callSeller(`listings/${listing.id}/withdraw`, { method: "POST" }),
              () => t("edit.withdrawn"),
            )
          }
        >
          {t("edit.withdraw")}
        </Button>
      )}
      {sent > 0 && blocking.length > 0 && (
        <ErrorSummary
          sent={sent}
          title={t("look.faults", { count: blocking.length })}
          faults={blocking.map((flaw) => ({
            control: controlOf(flaw.path),
            label: flaws.label(flaw.path),
            message: flaws.words(flaw),
          }))}
        />
      )}
      <Section title={t("steps.photos")}>
        <PhotoBoard chosen={form.photos} photos={photos} error={flaws.flaw("photos")} />
      </Section>
      <Section title={t("steps.words")}>
        <WordsPart {...part} />
      </Section>
      <Section title={t("steps.price")}>
        <PricePart {...part} />
      </Section>
      <Section title={t("steps.stock")}>
        <StockPart {...part} />
      </Section>
      <Section title={t("steps.kinds")}>
        <KindsPart {...part} fixed />
      </Section>
      <Section title={t("steps.category")}>
        <CategoryPart {...part} />
      </Section>
      <Section title={t("steps.parcel")}>
        <ParcelPart {...part} />
      </Section>
      <div className="sticky bottom-[var(--desk-bar,0px)] z-10 -mx-gutter grid gap-2 border-t border-line bg-paper px-gutter py-3 lg:mx-0 lg:px-0">
        {refusal && <Refused refusal={refusal} />}
        <div aria-live="polite" className="grid gap-2">
          {meant && photosMissing && <Notice>{t("look.waitsFor")}</Notice>}
          {outcome && <Notice tone="good">{outcome}</Notice>}
        </div>
        <SubmitButton size="lg" busy={busy || meant} className="max-sm:w-full sm:justify-self-start">
          {t("edit.save")}
        </SubmitButton>
      </div>
    </form>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card className="grid gap-4">
      <h2 className="text-lg">{title}</h2>
      {children}
    </Card>
  );
}
