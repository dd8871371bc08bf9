import { Button, Input, Text } from "@medusajs/ui";
import { useState } from "react";
import { Field } from "./field";
import { useCommissionWords, useSellers } from "./use-commission";

/** A seller is found by her name. */
export function SellerField({
  chosen,
  was,
  other,
  onChoose,
}: {
  chosen: string | null;
  was: { name: string; name_en: string } | null;
  /** Lets go of her, where that does not mean all of them. */
  other?: string;
  onChoose: (id: string) => void;
}) {
  const { t, nameOf } = useCommissionWords();
  const [q, setQ] = useState("");
  const [named, setNamed] = useState(was);
  const found = useSellers(q.trim());
  if (chosen)
    return (
      <div className="flex items-center gap-x-3">
        <Text size="small">
          {t("seller")}: {named ? nameOf(named) : chosen}
        </Text>
        <Button type="button" size="small" variant="transparent" onClick={() => onChoose("")}>
          {other ?? t("all")}
        </Button>
      </div>
    );
  return (
    <Field label={t("seller")} hint={t("sellerHint")}>
      {(props) => (
        <>
          <Input
            {...props}
            type="search"
            dir="auto"
            maxLength={100}
            value={q}
            onChange={({ target }) => setQ(target.value)}
          />
          <ul aria-live="polite">
            {(found.data?.sellers ?? []).map((seller) => (
              <li key={seller.id}>
                <Button
                  type="button"
                  size="small"
                  variant="transparent"
                  onClick={() => {
                    setNamed(seller);
                    onChoose(seller.id);
                  }}
                >
                  {nameOf(seller)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Field>
  );
}
