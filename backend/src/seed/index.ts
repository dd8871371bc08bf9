import type { ExecArgs } from "@medusajs/framework/types";
import { seedCategories } from "./categories";
import { seedCommission } from "./commission";
import { seedCompany } from "./company";
import { seedCooperatives } from "./cooperatives";
import { seedGoods } from "./goods";
import { seedLicences } from "./licences";
import { seedListings } from "./listings";
import { seedMarket } from "./market";
import { seedOrders } from "./orders";
import { seedParticulars } from "./particulars";
import { seedPeople } from "./people";
import { seedPlaces } from "./places";
import { writeReport } from "./report";
import { seedReviews } from "./reviews";
import { seedSellers } from "./sellers";
import { STORIES } from "./stories";
import { seedWorkshops } from "./workshops";

/**
 * Fills an empty market with the demonstration's trade stories. Deterministic, and idempotent: what stands already is
 * left as it is, so that a seed that was cut off is finished by running it again.
 */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const market = await seedMarket(container);
  await seedPlaces(container, STORIES);
  const categories = await seedCategories(container, STORIES);
  const sellers = await seedSellers(container, STORIES);
  await seedLicences(container, STORIES, sellers);
  await seedParticulars(container, STORIES, sellers);
  await seedGoods(container, STORIES, { market, categories, sellers });
  await seedListings(container, STORIES);
  await seedWorkshops(container, sellers);
  await seedCommission(container);
  await seedReviews(container);
  const logins = await seedPeople(container, STORIES, sellers);
  await seedCooperatives(container, sellers);
  await seedCompany(container);
  await seedOrders(container, { market, sellers });
  writeReport({ publishableKey: market.publishableKey, logins });
}
