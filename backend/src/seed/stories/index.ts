import type { TradeStory } from "../story";
import { datesAndLime } from "./dates-and-lime";
import { feltAndMats } from "./felt-and-mats";
import { figs } from "./figs";
import { kilimAndGabbeh } from "./kilim-and-gabbeh";
import { rugsAndJajim } from "./rugs-and-jajim";

/** The trade stories, in the order in which the market shows them. */
export const STORIES: TradeStory[] = [kilimAndGabbeh, figs, rugsAndJajim, feltAndMats, datesAndLime];
