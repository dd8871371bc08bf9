"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { FieldGroup, RadioCard } from "@/ui/field";
import { MeasureFields, SkuFields } from "./measure-fields";
import { OptionsFields } from "./options-fields";
import { controlOf, type PartProps } from "./part";

/**
 * One kind or several, and what the price is of.
 *
 * `fixed`: it is on sale already, and what its kinds differ by does not change any more; which there are does.
 */
export function KindsPart({ fixed = false, ...props }: PartProps & { fixed?: boolean }) {
  const { form, change, flaw } = props;
  const t = useTranslations("listings.kinds");
  const [several, setSeveral] = useState(form.options.length > 0);
  return (
    <div className="grid gap-6">
      {!fixed && (
        <FieldGroup id={controlOf("options")} label={t("label")} error={flaw("options") ?? flaw("variants")}>
          <div className="grid gap-2.5 sm:grid-cols-2">
            <RadioCard
              name="several"
              title={t("one")}
              note={t("oneNote")}
              checked={!several}
              onChange={() => {
                setSeveral(false);
                change((now) => ({ ...now, options: [] }));
              }}
            />
            <RadioCard
              name="several"
              title={t("several")}
              note={t("severalNote")}
              checked={several}
              onChange={() => setSeveral(true)}
            />
          </div>
        </FieldGroup>
      )}
      {several && <OptionsFields {...props} fixed={fixed} />}
      <MeasureFields {...props} />
      <SkuFields {...props} />
    </div>
  );
}
