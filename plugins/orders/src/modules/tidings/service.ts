import type { Context } from "@medusajs/framework/types";
import {
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import type { QuietHours } from "../../domain/quiet-hours";
import type { TidingChannel, Wishes } from "../../domain/tiding-topics";
import { TidingPreference } from "./models/tiding-preference";

/** Options of the orders plugin that this module reads, from the composition root. */
export interface TidingsOptions {
  /** The shop's public address. */
  storefront?: string;
  /** Where buyers live, as far as nights go. */
  timeZone?: string;
  quietHours?: QuietHours;
}

/** A wish of somebody. */
export interface Wish {
  person: string;
  topic: string;
  channel: TidingChannel;
  wished: boolean;
}

/** Keeps what people wish to hear of, and by what. */
export class TidingsModuleService extends MedusaService({ TidingPreference }) {
  readonly storefront: string;
  readonly timeZone: string;
  readonly quietHours: QuietHours;

  constructor(dependencies: Record<string, unknown>, options: TidingsOptions = {}) {
    super(dependencies, options);
    this.storefront = (options.storefront ?? "").replace(/\/$/, "");
    this.timeZone = options.timeZone ?? "Asia/Tehran";
    this.quietHours = options.quietHours ?? { from: 22, to: 8 };
  }

  /** What these people wish, by person and topic. */
  async wishesOf(persons: string[]): Promise<(person: string, topic: string) => Wishes> {
    const rows = await this.listTidingPreferences({ person: persons }, { take: null });
    const wishes = new Map<string, Wishes>();
    for (const { person, topic, channel, wished } of rows) {
      const key = `${person} ${topic}`;
      wishes.set(key, { ...wishes.get(key), [channel]: wished });
    }
    return (person, topic) => wishes.get(`${person} ${topic}`) ?? {};
  }

  /** Notes a wish; said again it is one. */
  @InjectTransactionManager()
  async wish(
    { person, topic, channel, wished }: Wish,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await transactionIn(context).execute(
      `insert into tiding_preference (id, person, topic, channel, wished) values (?, ?, ?, ?, ?)
       on conflict (person, topic, channel) where deleted_at is null
       do update set wished = excluded.wished, updated_at = now()`,
      [generateEntityId(undefined, "tpref"), person, topic, channel, wished],
    );
  }

  /** Somebody closed her account: nobody is left to wish anything. */
  @InjectTransactionManager()
  async forgetWishes(person: string, @MedusaContext() context: Context = {}): Promise<void> {
    await transactionIn(context).execute("delete from tiding_preference where person = ?", [person]);
  }
}

/** The transaction that a method of the service runs in. */
function transactionIn({ transactionManager }: Context): {
  execute(sql: string, bindings: unknown[]): Promise<unknown>;
} {
  return transactionManager as ReturnType<typeof transactionIn>;
}
