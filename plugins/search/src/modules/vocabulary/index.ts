import { Module } from "@medusajs/framework/utils";
import { VOCABULARY_MODULE } from "../../contract/vocabulary";
import { VocabularyModuleService } from "./service";

export default Module(VOCABULARY_MODULE, { service: VocabularyModuleService });

export type { VocabularyModuleService } from "./service";
