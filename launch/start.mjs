import { enter } from "./enter.mjs";

enter(() => import("./commands/start-market.mjs"));
