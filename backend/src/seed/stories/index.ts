import type { TradeStory } from "../story";
import { figs } from "./figs";
import { kilimAndGabbeh } from "./kilim-and-gabbeh";

/** The trade stories, in the order in which the market shows them. */
export const STORIES: TradeStory[] = [kilimAndGabbeh, figs];
