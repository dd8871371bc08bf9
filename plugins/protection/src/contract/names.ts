/** The module that counts, as it stands in Medusa's container. */
export const LIMITS_MODULE = "limits";
