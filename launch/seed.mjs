import { enter } from "./enter.mjs";

enter(() => import("./commands/seed-market.mjs"));
