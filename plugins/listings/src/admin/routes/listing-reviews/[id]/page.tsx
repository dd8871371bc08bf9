import { LoadedPage } from "@dastranj/office";
import { Badge, Button, Container, Heading, Text, toast, usePrompt } from "@medusajs/ui";
import { useState } from "react";
import { Link, useParams } from "react-router-dom";
import { nameOfListingField } from "../../../../contract/listing-fields";
import type { ListingReviewAnswer } from "../../../../contract/listing-review";
import { SendBack } from "../../../reviews/send-back";
import { sentenceOf } from "../../../reviews/sentence-of";
import { toldFields } from "../../../reviews/told";
import { useJudge, useReview } from "../../../reviews/use-reviews";
import { useWords } from "../../../reviews/use-words";
import { Versions } from "../../../reviews/versions";

export const handle = { breadcrumb: () => <ListingName /> };

function ListingName() {
  const { t } = useWords();
  const { id = "" } = useParams();
  return useReview(id).data?.listing.content.title.fa ?? t("listing");
}

/** `/app/listing-reviews/:id`: one listing, with what waits of it beside what is on sale. */
export default function ListingReviewPage() {
  const { id = "" } = useParams();
  return (
    <LoadedPage namespace="listings" found={useReview(id)} said={sentenceOf}>
      {({ listing }) => <Review listing={listing} />}
    </LoadedPage>
  );
}

function Review({ listing }: { listing: ListingReviewAnswer["listing"] }) {
  const { t, nameOf, moment, language } = useWords();
  const { title } = (listing.proposal ?? listing.content) as typeof listing.content;
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div className="flex flex-col gap-y-1">
          <Heading dir="auto">{title.fa}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            <Link to={`/sellers/${listing.seller.id}`} className="hover:underline">
              {nameOf(listing.seller)}
            </Link>
            {listing.waiting_since && ` · ${t("waitingSince", { since: moment(listing.waiting_since) })}`}
          </Text>
        </div>
        <div className="flex items-center gap-x-2">
          <Badge size="small">{t(`states.${listing.state}`)}</Badge>
          {listing.waiting_since && <Decisions listing={listing} />}
        </div>
      </div>
      {listing.reasons && (
        <div className="px-6 py-4">
          <Heading level="h2">{t("sentBackBecause")}</Heading>
          <ul className="mt-2 flex flex-col gap-y-1">
            {Object.entries(listing.reasons).map(([field, why]) => (
              <li key={field}>
                <Text size="small" dir="auto">
                  {[nameOfListingField(field, language), why].filter(Boolean).join(": ")}
                </Text>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="overflow-x-auto">
        <Versions listing={listing} />
      </div>
    </Container>
  );
}

function Decisions({ listing }: { listing: ListingReviewAnswer["listing"] }) {
  const { t, language, persian } = useWords();
  const { mutate, isPending } = useJudge(listing.id);
  const [sending, setSending] = useState(false);
  const ask = usePrompt();
  const judge = (verb: "approve" | "reject", said: object) =>
    mutate(
      { verb, said },
      {
        onSuccess: () => {
          setSending(false);
          toast.success(t(`done.${verb}`));
        },
        onError: (error) =>
          toast.error(t("notDone"), { description: sentenceOf(error, persian, t("unreachable")) }),
      },
    );
  const approve = async () => {
    const sure = await ask({
      title: t("approve.title"),
      description: t("approve.text"),
      confirmText: t("approve.do"),
      cancelText: t("cancel"),
      variant: "confirmation",
    });
    if (sure) judge("approve", {});
  };
  return (
    <>
      <Button size="small" variant="secondary" disabled={isPending} onClick={() => setSending(true)}>
        {t("sendBack.do")}
      </Button>
      <Button size="small" isLoading={isPending} onClick={approve}>
        {t("approve.do")}
      </Button>
      {sending && (
        <SendBack
          fields={toldFields(listing, language)}
          busy={isPending}
          onClose={() => setSending(false)}
          onSend={(reasons) => judge("reject", { reasons })}
        />
      )}
    </>
  );
}
