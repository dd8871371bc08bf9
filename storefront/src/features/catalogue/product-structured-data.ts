import { largestPicture } from "@/lib/picture";
import type { Product } from "./product";

/** The product as schema.org tells it, with the lowest price of each region. */
export function productStructuredData({
  product,
  inStock,
  maker,
  url,
}: {
  product: Product;
  inStock: boolean;
  maker: string;
  url: string;
}): Record<string, unknown> {
  const availability = `https://schema.org/${inStock ? "InStock" : "OutOfStock"}`;
  const seller = { "@type": "Organization", name: maker };
  const lowest = (of: (variant: Product["variants"][number]) => number | null) => {
    const known = product.variants.map(of).filter((amount) => amount !== null);
    return known.length > 0 ? Math.min(...known) : undefined;
  };
  const irr = lowest(({ irr }) => irr);
  const eurCents = lowest(({ eurCents }) => eurCents);
  const offer = (price: string, priceCurrency: string) => ({
    "@type": "Offer",
    price,
    priceCurrency,
    availability,
    seller,
    url,
  });
  return {
    "@type": "Product",
    name: product.title,
    description: product.description,
    image: product.pictures.map(largestPicture),
    material: product.material ?? undefined,
    category: product.categories[0]?.name,
    brand: { "@type": "Brand", name: maker },
    offers: [
      ...(irr === undefined ? [] : [offer(String(irr), "IRR")]),
      ...(eurCents === undefined ? [] : [offer((eurCents / 100).toFixed(2), "EUR")]),
    ],
  };
}
