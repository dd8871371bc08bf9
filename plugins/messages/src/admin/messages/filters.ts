import {
  MESSAGE_CHANNELS,
  MESSAGE_STATES,
  type MessageChannel,
  type MessageState,
} from "../../contract/names";

/** Rows on a page of the list. */
export const PAGE_SIZE = 20;

/** What the list is narrowed to. It lives in the address, so that "back" finds it again; whom one looks for does not. */
export interface MessageFilters {
  state?: MessageState;
  channel?: MessageChannel;
  /** From 0. */
  page: number;
}

/** Reads the filters out of the address; what makes no sense there is left out. */
export function readFilters(address: URLSearchParams): MessageFilters {
  const page = Math.trunc(Number(address.get("page")));
  const state = MESSAGE_STATES.find((one) => one === address.get("state"));
  const channel = MESSAGE_CHANNELS.find((one) => one === address.get("channel"));
  return {
    ...(state && { state }),
    ...(channel && { channel }),
    page: page >= 1 && page <= 5000 ? page - 1 : 0,
  };
}

/** The address of a list; the first page goes without saying. */
export function toAddress({ state, channel, page }: MessageFilters): Record<string, string> {
  return {
    ...(state && { state }),
    ...(channel && { channel }),
    ...(page > 0 && { page: String(page + 1) }),
  };
}

/** What `GET /admin/messages` is asked. */
export function toQuery({ state, channel, page }: MessageFilters, to: string): URLSearchParams {
  return new URLSearchParams({
    ...(state && { state }),
    ...(channel && { channel }),
    ...(to && { to }),
    limit: String(PAGE_SIZE),
    offset: String(page * PAGE_SIZE),
  });
}
