import { Module } from "@medusajs/framework/utils";
import { RequestsOfEventsService } from "./service";

export default Module("requests_of_events", { service: RequestsOfEventsService });
