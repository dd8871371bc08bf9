import { Button } from "./button";
import { type CountedTab, CountedTabs } from "./counted-tabs";
import { TextField } from "./field";

/** The head of a list that is searched by a name and divided into parts. */
export function ListHead({
  title,
  search,
  tabs,
}: {
  title: string;
  /** `keeps` is the part that is looked through, as its own field of the address. */
  search: { label: string; find: string; value: string; keeps?: { name: string; value: string } };
  tabs: { label: string; tabs: readonly CountedTab[] };
}) {
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <h1 className="text-2xl">{title}</h1>
        <search className="grow sm:grow-0">
          <form className="flex items-end gap-2">
            {search.keeps && <input type="hidden" name={search.keeps.name} value={search.keeps.value} />}
            <TextField
              name="q"
              type="search"
              label={search.label}
              defaultValue={search.value}
              maxLength={80}
              className="grow"
            />
            <Button type="submit" kind="secondary">
              {search.find}
            </Button>
          </form>
        </search>
      </div>
      <CountedTabs {...tabs} />
    </>
  );
}
