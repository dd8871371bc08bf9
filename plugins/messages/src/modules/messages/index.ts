import { Module } from "@medusajs/framework/utils";
import { MESSAGES_MODULE } from "../../contract/messages";
import { MessagesModuleService } from "./service";

export default Module(MESSAGES_MODULE, { service: MessagesModuleService });
