import type {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceDTO,
  CreateFulfillmentResult,
  CreateShippingOptionDTO,
  FulfillmentOption,
} from "@medusajs/framework/types";
import { AbstractFulfillmentProviderService, MedusaError } from "@medusajs/framework/utils";
import { type Place, postage, type Tariff, zoneBetween } from "../../domain/postage";

/** What a shipping option of this provider carries in its `data`. */
interface PostOptionData {
  tariff: Tariff;
}

/**
 * Parcels that a home producer hands over herself: post, courier or freight by a table of weight and zone, and
 * pick-up. Nothing is booked anywhere; the tracking number comes from the seller.
 */
export class HomePostProvider extends AbstractFulfillmentProviderService {
  static override identifier = "home-post";

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return [{ id: "post" }, { id: "courier" }, { id: "abroad" }, { id: "pickup" }];
  }

  override async validateOption(): Promise<boolean> {
    return true;
  }

  override async validateFulfillmentData(
    _optionData: Record<string, unknown>,
    data: Record<string, unknown>,
  ): Promise<Record<string, unknown>> {
    return data;
  }

  override async canCalculate(_data: CreateShippingOptionDTO): Promise<boolean> {
    return true;
  }

  /** Price in whole major units, by the weight of this seller's goods and the zone from her place to the buyer's. */
  override async calculatePrice(
    optionData: CalculateShippingOptionPriceDTO["optionData"],
    _data: CalculateShippingOptionPriceDTO["data"],
    context: CalculateShippingOptionPriceDTO["context"],
  ): Promise<CalculatedShippingOptionPrice> {
    const { tariff } = optionData as unknown as PostOptionData;
    const from = place(context.from_location?.address);
    const zone = zoneBetween(from, place(context.shipping_address));
    const grams = context.items.reduce((sum, item) => {
      const weight = (item as { variant?: { weight?: number | null } }).variant?.weight ?? 0;
      return sum + weight * Number(item.quantity);
    }, 0);
    const price = postage(tariff, zone, grams);
    if (price === null) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "This way of shipping does not serve the address.",
      );
    }
    return { calculated_amount: price, is_calculated_price_tax_inclusive: false };
  }

  override async createFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] };
  }

  override async cancelFulfillment(): Promise<Record<string, unknown>> {
    return {};
  }

  override async createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] };
  }
}

type Address =
  | { country_code?: string | null; province?: string | null; city?: string | null }
  | null
  | undefined;

function place(address: Address): Place {
  return {
    country_code: address?.country_code ?? null,
    province: address?.province ?? null,
    city: address?.city ?? null,
  };
}
