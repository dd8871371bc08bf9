import { SearchField } from "@dastranj/office";
import { Button, Select } from "@medusajs/ui";
import { MESSAGE_CHANNELS, MESSAGE_STATES } from "../../contract/names";
import type { MessageFilters } from "./filters";
import { useWords } from "./use-words";

/** Stands for "no choice": a select of this design system knows no empty value. */
const ANY = "any";

/** States as buttons, the channel, and whom a message went to. Every change leads back to the first page. */
export function FilterBar({
  filters,
  to,
  onChange,
  onSearch,
}: {
  filters: MessageFilters;
  /** Whom a message went to; it stands in no address. */
  to: string;
  onChange: (filters: MessageFilters) => void;
  onSearch: (to: string) => void;
}) {
  const { t, persian } = useWords();
  const { channel } = filters;
  return (
    <search className="grid gap-2 px-6 py-3">
      <fieldset className="flex flex-wrap gap-2" aria-label={t("fields.state")}>
        {[undefined, ...MESSAGE_STATES].map((state) => (
          <Button
            key={state ?? ANY}
            size="small"
            variant={state === filters.state ? "secondary" : "transparent"}
            aria-pressed={state === filters.state}
            onClick={() => onChange({ ...(channel && { channel }), ...(state && { state }), page: 0 })}
          >
            {state ? t(`states.${state}`) : t("any")}
          </Button>
        ))}
      </fieldset>
      <div className="grid gap-2 sm:grid-cols-2 lg:max-w-xl">
        <SearchField label={t("search")} value={to} maxLength={254} onSearch={onSearch} />
        <Select
          size="small"
          dir={persian ? "rtl" : "ltr"}
          value={channel ?? ANY}
          onValueChange={(chosen) => {
            const wanted = MESSAGE_CHANNELS.find((one) => one === chosen);
            const { channel: _, ...others } = filters;
            onChange({ ...others, ...(wanted && { channel: wanted }), page: 0 });
          }}
        >
          <Select.Trigger aria-label={t("fields.channel")} className="min-w-0">
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            <Select.Item value={ANY}>{t("anyChannel")}</Select.Item>
            {MESSAGE_CHANNELS.map((one) => (
              <Select.Item key={one} value={one}>
                {t(`channels.${one}`)}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </div>
    </search>
  );
}
