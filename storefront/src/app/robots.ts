import type { MetadataRoute } from "next";
import { storefrontUrl } from "@/lib/site";

export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: [
        "/api/",
        "/basket",
        "/checkout",
        "/order/",
        "/account",
        "/seller",
        "/en/basket",
        "/en/checkout",
      ],
    },
    sitemap: `${storefrontUrl()}/sitemap.xml`,
  };
}
