import { Button, Checkbox, Drawer, Label, Textarea } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import { nameOfListingField } from "../../contract/listing-fields";
import { useWords } from "./use-words";

/** Collects what is to be changed, a reason for each field. */
export function SendBack({
  fields,
  busy,
  onClose,
  onSend,
}: {
  fields: { field: string; name: string }[];
  busy: boolean;
  onClose: () => void;
  onSend: (reasons: Record<string, string>) => void;
}) {
  const { t, language, direction } = useWords();
  const [wishes, setWishes] = useState<Record<string, string>>({});
  const [whole, setWhole] = useState("");
  const all = [...fields, { field: "photos", name: nameOfListingField("photos", language) }];
  const wished = Object.entries(wishes);
  const ready = wished.every(([, why]) => why.trim()) && (wished.length > 0 || whole.trim() !== "");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ready || busy) return;
    const reasons = Object.fromEntries(wished.map(([field, why]) => [field, why.trim()]));
    onSend({ ...reasons, ...(whole.trim() && { "": whole.trim() }) });
  };
  const wish = (field: string, why: string | undefined) =>
    setWishes(({ [field]: _, ...others }) => (why === undefined ? others : { ...others, [field]: why }));
  return (
    <Drawer open onOpenChange={(stays) => !stays && onClose()}>
      <Drawer.Content dir={direction}>
        <form onSubmit={submit} className="flex min-h-0 flex-1 flex-col">
          <Drawer.Header>
            <Drawer.Title>{t("sendBack.title")}</Drawer.Title>
            <Drawer.Description className="text-pretty">{t("sendBack.text")}</Drawer.Description>
          </Drawer.Header>
          <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
            <ul className="flex flex-col gap-y-3">
              {all.map(({ field, name }) => (
                <li key={field} className="flex flex-col gap-y-2">
                  <div className="flex items-center gap-x-2">
                    <Checkbox
                      id={`change-${field}`}
                      checked={wishes[field] !== undefined}
                      onCheckedChange={(chosen) => wish(field, chosen === true ? "" : undefined)}
                    />
                    <Label htmlFor={`change-${field}`} size="small">
                      {name}
                    </Label>
                  </div>
                  {wishes[field] !== undefined && (
                    <Textarea
                      required
                      dir="auto"
                      maxLength={1000}
                      aria-label={`${t("sendBack.why")}: ${name}`}
                      placeholder={t("sendBack.why")}
                      value={wishes[field]}
                      onChange={({ target }) => wish(field, target.value)}
                    />
                  )}
                </li>
              ))}
            </ul>
            <Label htmlFor="change-whole" size="small" weight="plus">
              {t("sendBack.whole")}
            </Label>
            <Textarea
              id="change-whole"
              dir="auto"
              maxLength={1000}
              value={whole}
              onChange={({ target }) => setWhole(target.value)}
            />
          </Drawer.Body>
          <Drawer.Footer className="gap-x-2 space-x-0">
            <Button type="button" size="small" variant="secondary" onClick={onClose}>
              {t("cancel")}
            </Button>
            <Button type="submit" size="small" disabled={!ready} isLoading={busy}>
              {t("sendBack.send")}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  );
}
