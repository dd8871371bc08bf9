import { Button, Label, Switch } from "@medusajs/ui";
import { Choice } from "../sellers/choice";
import { NameSearch } from "../sellers/filter-bar";
import { KINDS } from "../sellers/filters";
import { useCounties } from "../sellers/use-sellers";
import { useWords } from "../sellers/use-words";
import { AGES, type QueueView } from "./queue-filters";

/** Narrows the queue by name, county, kind, age and who took it up. Every change leads back to the first page. */
export function QueueBar({ view, onChange }: { view: QueueView; onChange: (view: QueueView) => void }) {
  const { t, nameOf, number } = useWords();
  const counties = useCounties().data?.counties ?? [];
  const narrow = (change: Partial<QueueView>) => onChange({ ...view, ...change, page: 0 });
  const { status: _, page: __, ...narrowed } = view;
  return (
    <search className="grid grid-cols-2 items-center gap-2 px-6 py-4 md:grid-cols-3 xl:grid-cols-6">
      <NameSearch value={view.q ?? ""} onChange={(q) => narrow({ q })} />
      <Choice
        label={t("fields.county")}
        any={t("filters.anyCounty")}
        value={view.county}
        options={counties.map((county) => ({ value: county.code, label: nameOf(county) }))}
        onChange={(county) => narrow({ county })}
      />
      <Choice
        label={t("fields.kind")}
        any={t("filters.anyKind")}
        value={view.kind}
        options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChange={(kind) => narrow({ kind })}
      />
      <Choice
        label={t("review.age")}
        any={t("review.anyAge")}
        value={view.age}
        options={AGES.map((value) => ({
          value,
          label: t("review.atLeast", { number: number(Number(value)) }),
        }))}
        onChange={(age) => narrow({ age })}
      />
      <div className="flex items-center gap-x-2">
        <Switch
          id="review-mine"
          dir="ltr"
          checked={view.mine === true}
          onCheckedChange={(mine) => narrow({ mine: mine ? true : undefined })}
        />
        <Label htmlFor="review-mine" size="small">
          {t("review.mineOnly")}
        </Label>
      </div>
      {Object.values(narrowed).some(Boolean) && (
        <Button
          size="small"
          variant="transparent"
          onClick={() => onChange({ ...(view.status && { status: view.status }), page: 0 })}
        >
          {t("filters.clear")}
        </Button>
      )}
    </search>
  );
}
