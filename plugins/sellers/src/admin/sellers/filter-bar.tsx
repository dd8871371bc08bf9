import { SearchField } from "@dastranj/office";
import { Button } from "@medusajs/ui";
import { Choice } from "./choice";
import { isNarrowed, KINDS, PERIODS, type Period, type SellerFilters, STATUSES } from "./filters";
import { useCounties } from "./use-sellers";
import { useWords } from "./use-words";

/** Search by name, and the list's four filters. Every change leads back to the first page. */
export function FilterBar({
  filters,
  onChange,
}: {
  filters: SellerFilters;
  onChange: (filters: SellerFilters) => void;
}) {
  const { t, nameOf } = useWords();
  const counties = useCounties().data?.counties ?? [];
  const narrow = (change: Partial<SellerFilters>) => onChange({ ...filters, ...change, page: 0 });
  return (
    <search className="grid grid-cols-2 gap-2 px-6 py-4 md:grid-cols-3 xl:grid-cols-6">
      <NameSearch value={filters.q ?? ""} onChange={(q) => narrow({ q })} />
      <Choice
        label={t("fields.status")}
        any={t("filters.anyStatus")}
        value={filters.status}
        options={STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
        onChange={(status) => narrow({ status })}
      />
      <Choice
        label={t("fields.kind")}
        any={t("filters.anyKind")}
        value={filters.kind}
        options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChange={(kind) => narrow({ kind })}
      />
      <Choice
        label={t("fields.county")}
        any={t("filters.anyCounty")}
        value={filters.county}
        options={counties.map((county) => ({ value: county.code, label: nameOf(county) }))}
        onChange={(county) => narrow({ county })}
      />
      <Choice
        label={t("fields.since")}
        any={t("filters.anyTime")}
        value={filters.since}
        options={(Object.keys(PERIODS) as Period[]).map((value) => ({ value, label: t(`filters.${value}`) }))}
        onChange={(since) => narrow({ since })}
      />
      {isNarrowed(filters) && (
        <Button size="small" variant="transparent" onClick={() => onChange({ page: 0 })}>
          {t("filters.clear")}
        </Button>
      )}
    </search>
  );
}

/** By name. */
export function NameSearch({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useWords();
  return (
    <SearchField
      label={t("filters.search")}
      value={value}
      className="col-span-2 md:col-span-1 [&>input]:w-full"
      onSearch={onChange}
    />
  );
}
