import { defineMiddlewares } from "@medusajs/framework/http";
import { COUNTING_DOORS } from "./doors/counting";
import { LABELS_DOORS } from "./doors/labels";
import { OFFERING_DOORS } from "./doors/offering";
import { PHOTOS_DOORS } from "./doors/photos";
import { SHEETS_DOORS } from "./doors/sheets";
import { WORKSHOP_DOORS } from "./doors/workshop";

export default defineMiddlewares({
  routes: [
    ...OFFERING_DOORS,
    ...PHOTOS_DOORS,
    ...WORKSHOP_DOORS,
    ...SHEETS_DOORS,
    ...LABELS_DOORS,
    ...COUNTING_DOORS,
  ],
});
