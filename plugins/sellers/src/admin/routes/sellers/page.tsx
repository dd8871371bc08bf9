import { ListPage } from "@dastranj/office";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { BuildingStorefront } from "@medusajs/icons";
import { useSearchParams } from "react-router-dom";
import { FilterBar } from "../../sellers/filter-bar";
import { isNarrowed, PAGE_SIZE, readFilters, type SellerFilters, toAddress } from "../../sellers/filters";
import { SellerTable, SellerTableSkeleton } from "../../sellers/seller-table";
import { sentenceOf } from "../../sellers/sentence-of";
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
    <ListPage
      namespace="sellers"
      title={t("title")}
      many={found.data && t("count", { total: number(found.data.count) })}
      tabs={<FilterBar filters={filters} onChange={show} />}
      found={found}
      said={sentenceOf}
      waiting={<SellerTableSkeleton rows={10} />}
      empty={
        isNarrowed(filters)
          ? {
              title: t("list.noMatch"),
              text: t("list.noMatchHint"),
              action: { label: t("filters.clear"), do: () => show({ page: 0 }) },
            }
          : { title: t("list.empty"), text: t("list.emptyHint") }
      }
      at={{ page: filters.page, turn: (page) => show({ ...filters, page }) }}
      size={PAGE_SIZE}
    >
      {({ sellers }) => <SellerTable sellers={sellers} />}
    </ListPage>
  );
}
