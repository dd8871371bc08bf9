import type { TradeStory } from "../story";
import { bread } from "./bread";
import { datesAndLime } from "./dates-and-lime";
import { feltAndMats } from "./felt-and-mats";
import { figs } from "./figs";
import { givehAndMaleki } from "./giveh-and-maleki";
import { honey } from "./honey";
import { khatam } from "./khatam";
import { kilimAndGabbeh } from "./kilim-and-gabbeh";
import { nuts } from "./nuts";
import { pomegranate } from "./pomegranate";
import { ribbonWork } from "./ribbon-work";
import { rosewaterAndDistillates } from "./rosewater-and-distillates";
import { rugsAndJajim } from "./rugs-and-jajim";
import { sweets } from "./sweets";
import { woodcarving } from "./woodcarving";

/** The trade stories, in the order in which the market shows them. */
export const STORIES: TradeStory[] = [
  kilimAndGabbeh,
  figs,
  khatam,
  rugsAndJajim,
  rosewaterAndDistillates,
  honey,
  givehAndMaleki,
  feltAndMats,
  datesAndLime,
  nuts,
  woodcarving,
  ribbonWork,
  sweets,
  bread,
  pomegranate,
];
