import { enter } from "./enter.mjs";

enter(() => import("./commands/run-tests.mjs"));
