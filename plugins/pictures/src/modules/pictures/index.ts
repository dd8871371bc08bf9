import { Module } from "@medusajs/framework/utils";
import { PICTURES_MODULE } from "../../contract";
import { PicturesModuleService } from "./service";

export default Module(PICTURES_MODULE, { service: PicturesModuleService });
