import { SELLER_MODULE } from "@dastranj/sellers/contract";
import type { SellerModuleService } from "@dastranj/sellers/modules/seller";
import type { MedusaContainer } from "@medusajs/framework/types";
import { pictureAddress } from "./addresses";
import { COUNTIES } from "./counties";
import type { TradeStory } from "./story";

/** Counties and crafts. */
export async function seedPlaces(container: MedusaContainer, stories: TradeStory[]): Promise<void> {
  const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
  const counties = new Set((await sellers.listCounties({}, { take: 500 })).map(({ code }) => code));
  await sellers.createCounties(
    COUNTIES.filter(({ code }) => !counties.has(code)).map(({ code, name, knownFor, picture }) => ({
      code,
      name: name.fa,
      name_en: name.en,
      known_for: knownFor.fa,
      known_for_en: knownFor.en,
      picture: pictureAddress(picture),
    })),
  );
  const crafts = new Set((await sellers.listCrafts({}, { take: 500 })).map(({ code }) => code));
  await sellers.createCrafts(
    stories
      .map(({ craft }) => craft)
      .filter(({ code }) => !crafts.has(code))
      .map(({ code, name, picture }) => ({
        code,
        name: name.fa,
        name_en: name.en,
        picture: pictureAddress(picture),
      })),
  );
}
