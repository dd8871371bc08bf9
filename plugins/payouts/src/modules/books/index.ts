import { Module } from "@medusajs/framework/utils";
import { BOOKS_MODULE } from "../../contract/names";
import { BooksModuleService } from "./service";

export default Module(BOOKS_MODULE, { service: BooksModuleService });
