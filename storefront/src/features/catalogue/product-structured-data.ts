import type { StoreReviewsAnswer } from "@dastranj/orders/contract";
import { largestPicture } from "@/lib/picture";
import type { Product } from "./product";

/** The product as schema.org tells it, with the lowest price of each region. */
export function productStructuredData({
  product,
  inStock,
  maker,
  url,
  reviews,
}: {
  product: Product;
  inStock: boolean;
  maker: string;
  url: string;
  reviews: Pick<StoreReviewsAnswer, "rating" | "reviews">;
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
    ...structuredReviews(reviews),
    brand: { "@type": "Brand", name: maker },
    offers: [
      ...(irr === undefined ? [] : [offer(String(irr), "IRR")]),
      ...(eurCents === undefined ? [] : [offer((eurCents / 100).toFixed(2), "EUR")]),
    ],
  };
}

/** So many reviews stand in the page's facts for machines. */
const MOST_REVIEWS = 5;

/** What buyers gave, as schema.org tells it; nothing while nobody has. */
function structuredReviews({
  rating,
  reviews,
}: Pick<StoreReviewsAnswer, "rating" | "reviews">): Record<string, unknown> {
  if (rating.average === null) return {};
  return {
    aggregateRating: {
      "@type": "AggregateRating",
      ratingValue: rating.average,
      reviewCount: rating.count,
      bestRating: 5,
      worstRating: 1,
    },
    review: reviews
      .filter(({ words }) => words)
      .slice(0, MOST_REVIEWS)
      .map(({ stars, words, name, written_at }) => ({
        "@type": "Review",
        reviewRating: { "@type": "Rating", ratingValue: stars, bestRating: 5, worstRating: 1 },
        reviewBody: words,
        datePublished: written_at.slice(0, 10),
        author: { "@type": "Person", name: name ?? "—" },
      })),
  };
}
