import { enter } from "./enter.mjs";

enter(() => import("./commands/develop-market.mjs"));
