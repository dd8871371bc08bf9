/** Name under which the module of listings is registered in the container. */
export const LISTING_MODULE = "listing";
