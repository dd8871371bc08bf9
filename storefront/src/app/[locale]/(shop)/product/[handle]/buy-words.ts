import { getTranslations } from "next-intl/server";
import type { BuyWords } from "@/features/catalogue/buy-panel";
import { perUnit } from "@/features/catalogue/unit-price";

/** The words the buying island needs, in the page's language. */
export async function buyWords(): Promise<BuyWords> {
  const t = await getTranslations("catalogue.product");
  const price = await getTranslations("common.price");
  return {
    quantity: t("quantity"),
    less: t("less"),
    more: t("more"),
    add: t("add"),
    added: t("added"),
    toBasket: t("toBasket"),
    failed: t("failed"),
    inStock: t("inStock"),
    fewLeft: t.raw("fewLeft"),
    soldOut: t("soldOut"),
    asking: t("asking"),
    notSoldHere: t("notSoldHere"),
    notSold: t("notSold"),
    from: price("from"),
    per: perUnit((unit) => price.raw(`per.${unit}`)),
    weight: t("weight"),
    readyBy: t.raw("readyBy"),
    madeReadyBy: t.raw("madeReadyBy"),
    tooFar: t("tooFar"),
  };
}
