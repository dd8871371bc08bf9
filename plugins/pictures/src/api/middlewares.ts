import { defineMiddlewares } from "@medusajs/framework/http";
import { nameAvif } from "./name-avif";

// Not a middleware, because Medusa serves its folder before any of ours is asked.
nameAvif();

export default defineMiddlewares({ routes: [] });
