import { Container, Heading, Skeleton } from "@medusajs/ui";
import { Link, type UIMatch, useParams } from "react-router-dom";
import { ChangeStatus } from "../../../sellers/change-status";
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
    return (
      <div className="flex flex-col gap-y-3">
        <Container className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
          <div className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-2">
            <Heading>{nameOf(seller)}</Heading>
            <StatusBadge status={seller.status} />
          </div>
          <ChangeStatus seller={seller} />
        </Container>
        <div className="grid items-start gap-3 xl:grid-cols-2">
          <SellerFacts seller={seller} />
          <div className="flex flex-col gap-y-3">
            <SellerStory seller={seller} />
            <SellerMembers seller={seller} />
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
