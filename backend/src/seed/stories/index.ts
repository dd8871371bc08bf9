import type { TradeStory } from "../story";
import { bread } from "./bread";
import { datesAndLime } from "./dates-and-lime";
import { feltAndMats } from "./felt-and-mats";
import { figs } from "./figs";
import { honey } from "./honey";
import { kilimAndGabbeh } from "./kilim-and-gabbeh";
import { nuts } from "./nuts";
import { rosewaterAndDistillates } from "./rosewater-and-distillates";
import { rugsAndJajim } from "./rugs-and-jajim";
import { sweets } from "./sweets";

/** The trade stories, in the order in which the market shows them. */
export const STORIES: TradeStory[] = [
  kilimAndGabbeh,
  figs,
  rugsAndJajim,
  rosewaterAndDistillates,
  honey,
  feltAndMats,
  datesAndLime,
  nuts,
  sweets,
  bread,
];
