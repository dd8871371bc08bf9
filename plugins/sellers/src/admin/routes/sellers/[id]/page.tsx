import { Container, Heading, Skeleton } from "@medusajs/ui";
import { Link, type UIMatch, useParams } from "react-router-dom";
import type { SellerStatus } from "../../../../contract/answers";
import { QUEUE_STATUSES } from "../../../../contract/review";
import { AgeBadge } from "../../../reviews/age-badge";
import { Checks } from "../../../reviews/checks";
import { Decisions } from "../../../reviews/decisions";
import { Licences } from "../../../reviews/licences";
import { NextApplicant } from "../../../reviews/next-applicant";
import { PaperDesk } from "../../../reviews/paper-desk";
import { Secrets } from "../../../reviews/secrets";
import { Trail } from "../../../reviews/trail";
import { Visits } from "../../../reviews/visits";
import { FailureNotice } from "../../../sellers/notice";
import { SellerFacts, SellerMembers, SellerStory } from "../../../sellers/seller-facts";
import { StatusBadge } from "../../../sellers/status-badge";
import { useSeller } from "../../../sellers/use-sellers";
import { useWords } from "../../../sellers/use-words";

export const handle = {
  breadcrumb: (match?: UIMatch) => <SellerName id={match?.params.id ?? ""} />,
};

function SellerName({ id }: { id: string }) {
  const { nameOf } = useWords();
  const seller = useSeller(id).data?.seller;
  return seller ? nameOf(seller) : "…";
}

/** `/app/sellers/:id`: one seller, and what the operator may do with her. */
export default function SellerPage() {
  const { t, nameOf } = useWords();
  const { id = "" } = useParams();
  const found = useSeller(id);
  const seller = found.data?.seller;
  if (seller) {
    const { waiting_days } = seller.review;
    const waits = waiting_days !== null && isQueued(seller.status);
    return (
      <div key={seller.id} className="flex flex-col gap-y-3">
        <NextApplicant id={seller.id} />
        <Container className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
          <div className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-2">
            <Heading>{nameOf(seller)}</Heading>
            <StatusBadge status={seller.status} />
            {waits && <AgeBadge days={waiting_days} />}
          </div>
          <Decisions seller={seller} />
        </Container>
        <div className="grid items-start gap-3 xl:grid-cols-2">
          <div className="flex min-w-0 flex-col gap-y-3">
            <PaperDesk review={seller.review} />
            <Licences review={seller.review} />
            <Visits seller={seller} />
          </div>
          <div className="flex min-w-0 flex-col gap-y-3">
            <Checks seller={seller} />
            <Secrets seller={seller} />
            <SellerFacts seller={seller} />
            <SellerStory seller={seller} />
            <SellerMembers seller={seller} />
            <Trail id={seller.id} />
          </div>
        </div>
      </div>
    );
  }
  if (!found.isError) return <PageSkeleton />;
  return (
    <Container className="p-0 pb-10 text-center">
      <FailureNotice error={found.error} retry={() => found.refetch()} />
      <Link to="/sellers" className="txt-small text-ui-fg-interactive">
        {t("detail.back")}
      </Link>
    </Container>
  );
}

function isQueued(status: SellerStatus): boolean {
  return (QUEUE_STATUSES as readonly SellerStatus[]).includes(status);
}

function PageSkeleton() {
  return (
    <div className="flex flex-col gap-y-3" aria-busy="true">
      <Skeleton className="h-16 w-full rounded-lg" />
      <div className="grid gap-3 xl:grid-cols-2">
        <Skeleton className="h-96 w-full rounded-lg" />
        <Skeleton className="h-96 w-full rounded-lg" />
      </div>
    </div>
  );
}
