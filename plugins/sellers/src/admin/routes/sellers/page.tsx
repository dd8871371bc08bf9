import { Notice } from "@dastranj/office";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { BuildingStorefront } from "@medusajs/icons";
import { Container, Heading, Text } from "@medusajs/ui";
import { useSearchParams } from "react-router-dom";
import { FilterBar } from "../../sellers/filter-bar";
import { isNarrowed, readFilters, type SellerFilters, toAddress } from "../../sellers/filters";
import { FailureNotice } from "../../sellers/notice";
import { Pager } from "../../sellers/pager";
import { SellerTable, SellerTableSkeleton } from "../../sellers/seller-table";
import { useSellers } from "../../sellers/use-sellers";
import { useWords } from "../../sellers/use-words";

export const config = defineRouteConfig({
  label: "title",
  translationNs: "sellers",
  icon: BuildingStorefront,
  rank: 1,
});

export const handle = { breadcrumb: () => <ListName /> };

function ListName() {
  return useWords().t("title");
}

/** `/app/sellers`: every seller, in any state, newest first. */
export default function SellersPage() {
  const { t, number } = useWords();
  const [address, setAddress] = useSearchParams();
  const filters = readFilters(address);
  const found = useSellers(filters);
  const show = (wanted: SellerFilters) => setAddress(toAddress(wanted));
  return (
    <Container className="divide-y p-0">
      <div className="flex items-baseline justify-between gap-x-4 px-6 py-4">
        <Heading>{t("title")}</Heading>
        {found.data && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("count", { total: number(found.data.count) })}
          </Text>
        )}
      </div>
      <FilterBar filters={filters} onChange={show} />
      <Rows found={found} filters={filters} show={show} />
    </Container>
  );
}

function Rows({
  found,
  filters,
  show,
}: {
  found: ReturnType<typeof useSellers>;
  filters: SellerFilters;
  show: (filters: SellerFilters) => void;
}) {
  const { t } = useWords();
  if (found.isError) return <FailureNotice error={found.error} retry={() => found.refetch()} />;
  if (!found.data) return <SellerTableSkeleton rows={10} />;
  const { sellers, count } = found.data;
  if (sellers.length > 0) {
    return (
      <>
        <SellerTable sellers={sellers} />
        <Pager page={filters.page} count={count} onPage={(page) => show({ ...filters, page })} />
      </>
    );
  }
  // A page beyond the last one is empty too: clearing leads back to the first.
  if (!isNarrowed(filters) && filters.page === 0) {
    return <Notice title={t("list.empty")} text={t("list.emptyHint")} />;
  }
  return (
    <Notice
      title={t("list.noMatch")}
      text={t("list.noMatchHint")}
      action={{ label: t("filters.clear"), do: () => show({ page: 0 }) }}
    />
  );
}
