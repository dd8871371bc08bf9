import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { account } from "../contract/accounts";
import type { Ledger } from "../contract/ledger";
import { BOOKS_MODULE, LEDGER_MODULE } from "../contract/names";
import type { AdminExchangeAnswer } from "../contract/reconciliation";
import { exchanged } from "../domain/postings/exchanged";
import type { BooksModuleService } from "../modules/books/service";
import { refusal } from "./refusal";

/** What of a seller's available balance is changed into another currency, and at which rate. */
export interface WantedExchange {
  key: string;
  seller_id: string;
  from: string;
  to: string;
  amount: bigint;
  rate: string;
  /** Without it, it is only reckoned. */
  confirm: boolean;
  by: string;
  now: Date;
}

/** Changes a seller's balance into another currency: one entry through the exchange accounts. Until then it stays what it is. */
export async function exchangeBalance(
  container: MedusaContainer,
  { key, seller_id, from, to, amount, rate, confirm, by, now }: WantedExchange,
): Promise<AdminExchangeAnswer> {
  const service = container.resolve<BooksModuleService>(BOOKS_MODULE);
  const [same] = await service.listBookExchanges({ request_key: key }, { take: 1 });
  if (same) return { exchange: named(same), posted: true };
  if (from === to) throw refusal("book_currency_wrong");
  const decimals = await decimalsOf(container, [from, to]);
  const [ofFrom, ofTo] = [decimals.get(from), decimals.get(to)];
  if (ofFrom === undefined || ofTo === undefined) throw refusal("book_currency_wrong");
  const to_amount = exchanged(amount, rate, { from: ofFrom, to: ofTo });
  if (to_amount <= 0n || to_amount >= 2n ** 53n) throw refusal("book_amount_wrong");
  const available = account("available", from, seller_id);
  const ledger = container.resolve<Ledger>(LEDGER_MODULE);
  const isThere = async () => {
    const held = (await ledger.balances([available])).get(available) ?? 0n;
    if (held < amount) throw refusal("book_balance_too_small");
  };
  const exchange = {
    seller_id,
    from_currency: from,
    to_currency: to,
    from_amount: String(amount),
    to_amount: String(to_amount),
    rate,
  };
  if (!confirm) {
    await isThere();
    return { exchange: { id: null, ...exchange }, posted: false };
  }
  const kept = await service.keepExchange(
    { ...exchange, request_key: key, at: now, by },
    async (id, context) => {
      // Only now: who asked for the same a moment ago may have taken it.
      await isThere();
      await ledger.post(
        [
          {
            reference: `exchange:${id}`,
            kind: "exchange",
            occurred_at: now,
            seller_id,
            memo: `${from} → ${to}: ${rate}`,
            movements: [
              { from: available, to: account("exchange", from), amount, line: "exchange" },
              {
                from: account("exchange", to),
                to: [account("debt", to, seller_id), account("available", to, seller_id)],
                amount: to_amount,
                line: "exchange",
              },
            ],
          },
        ],
        context,
      );
    },
  );
  return { exchange: named(kept), posted: true };
}

async function decimalsOf(container: MedusaContainer, codes: string[]): Promise<Map<string, number>> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "currency", fields: ["code", "decimal_digits"], filters: { code: codes } });
  return new Map(data.map(({ code, decimal_digits }) => [code, Number(decimal_digits)]));
}

function named(kept: AdminExchangeAnswer["exchange"]): AdminExchangeAnswer["exchange"] {
  const { id, seller_id, from_currency, to_currency, from_amount, to_amount, rate } = kept;
  return { id, seller_id, from_currency, to_currency, from_amount, to_amount, rate };
}
