import type { Database } from "@dastranj/database";
import { LICENCE_POLICY_MODULE, type MaySell } from "@dastranj/sellers/contract";
import { container } from "@medusajs/framework";
import type { Logger } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils";
import { type CountedEvent, Tally } from "../../domain/tally";
import { ListingCount } from "./models/listing-count";
import { SearchMiss } from "./models/search-miss";
import { countsOf, type DayCounts, missesOf, type SearchedText } from "./read-counts";
import { daysSeen, makersSeen, type SeenDay, type SeenMaker } from "./read-exposure";
import { listingsOf, onSale, type StockedVariant, stockOf } from "./stock-of";
import { addMisses, addToCounts, forgetBefore, listingsBehind } from "./write-counts";

/** What was told is written so long after the first of it. A process that is killed loses as much. */
const WRITTEN_AFTER_MS = 3000;

/** Sums what pages tell of listings, and keeps the sums by day. */
export class ListingCountModuleService extends MedusaService({ ListingCount, SearchMiss }) {
  readonly #database: Database;
  readonly #logger: Logger;
  #tally: Tally | undefined;
  #since = new Date(0);
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  // Medusa calls this while the database can still be reached.
  readonly __hooks = { onApplicationPrepareShutdown: () => this.write() };

  constructor(dependencies: Record<string, unknown>) {
    super(dependencies);
    this.#database = dependencies[ContainerRegistrationKeys.PG_CONNECTION] as Database;
    this.#logger = dependencies.logger as Logger;
  }

  /**
   * Adds to the sums.
   *
   * @param by_seller the seller whose member tells it; of her own goods it does not count
   * @param textOf see `Tally`
   */
  count(
    events: readonly CountedEvent[],
    by_seller: string | null,
    now: Date,
    textOf: (q: string) => string | null,
  ): void {
    this.#tally ??= new Tally(textOf);
    if (this.#tally.isEmpty) this.#since = now;
    this.#tally.add(events, by_seller);
    this.#timer ??= setTimeout(() => void this.write(), WRITTEN_AFTER_MS).unref();
  }

  /** Writes what was summed; two writings follow each other. */
  write(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing = this.#writing.then(() =>
      this.#write().catch((error) => this.#logger.error("What was counted could not be written.", error)),
    );
    return this.#writing;
  }

  /** What was counted of a seller's listings since a day. */
  countsOf(seller_id: string, since: string): Promise<DayCounts[]> {
    return countsOf(this.#database, seller_id, since);
  }

  /** What was searched in vain in a county and in the whole market, at least so often, most often first. */
  missesOf(wanted: {
    county: string;
    since: string;
    atLeast: number;
    most: number;
  }): Promise<SearchedText[]> {
    return missesOf(this.#database, wanted);
  }

  /** What is left of a seller's variants that sell or are nearly gone. */
  stockOf(wanted: { seller_id: string; sold: string[]; few: number }): Promise<StockedVariant[]> {
    return stockOf(this.#database, wanted);
  }

  /** Which listings of a seller stand behind products, and which products behind listings. */
  listingsOf(wanted: { seller_id: string; products: string[]; listings: string[] }) {
    return listingsOf(this.#database, wanted);
  }

  /** How many listings of a seller are on sale. */
  onSale(seller_id: string): Promise<number> {
    return onSale(this.#database, seller_id);
  }

  /** Makers with goods on sale and how often they were seen in some days, most first; and the days. */
  async exposure(days: { from: string; to: string }): Promise<{ makers: SeenMaker[]; days: SeenDay[] }> {
    const [makers, seen] = await Promise.all([
      makersSeen(this.#database, days),
      daysSeen(this.#database, days),
    ]);
    return { makers, days: seen };
  }

  /** Forgets what was counted before these days. */
  forgetBefore(days: { searches: string; counts: string }): Promise<void> {
    return forgetBefore(this.#database, days);
  }

  async #write(): Promise<void> {
    const since = this.#since;
    const { goods, searches } = this.#tally?.take() ?? { goods: [], searches: [] };
    if (goods.length > 0) {
      const listings = await listingsBehind(
        this.#database,
        goods.map(({ handle }) => handle),
      );
      const sellers = [...new Set(listings.map(({ seller_id }) => seller_id))];
      const homes = await container
        .resolve<MaySell>(LICENCE_POLICY_MODULE)
        .homesOf(container, sellers, since);
      const zones = new Map(homes.map(({ seller_id, time_zone }) => [seller_id, time_zone]));
      await addToCounts(this.#database, { goods, listings, zones, since });
    }
    if (searches.length > 0) await addMisses(this.#database, searches, since);
  }
}
