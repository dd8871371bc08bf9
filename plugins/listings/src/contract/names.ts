/** Name under which the module of listings is registered in the container. */
export const LISTING_MODULE = "listing";

/** Name of the module of workshops: what sellers can make, when they are away, and what was promised. A checkout guard. */
export const WORKSHOP_MODULE = "workshop";

/** Name under which the module of lists that are imported is registered in the container. */
export const LISTING_IMPORT_MODULE = "listing_import";
