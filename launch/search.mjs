import { enter } from "./enter.mjs";

enter(() => import("./commands/mend-search.mjs"));
