import { askBackend } from "@dastranj/office";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type {
  AdminMessageAnswer,
  AdminMessagesAnswer,
  AdminMessagesSummaryAnswer,
} from "../../contract/answers";
import type { MessageLanguage } from "../../contract/define-message";
import { type MessageFilters, toQuery } from "./filters";

const MESSAGES = "dastranj-messages";
const LOOK_EVERY_MS = 3000;

/** A page of the mailbox, looked at again every few seconds. */
export function useMessages(filters: MessageFilters, to: string) {
  return useQuery({
    queryKey: [MESSAGES, "list", filters, to],
    queryFn: () => askBackend<AdminMessagesAnswer>(`/admin/messages?${toQuery(filters, to)}`),
    placeholderData: keepPreviousData,
    refetchInterval: LOOK_EVERY_MS,
  });
}

/** How many messages stand where, and what can be sent at all. */
export function useSummary() {
  return useQuery({
    queryKey: [MESSAGES, "summary"],
    queryFn: () => askBackend<AdminMessagesSummaryAnswer>("/admin/messages/summary"),
    refetchInterval: LOOK_EVERY_MS,
  });
}

/** One message, looked at again as long as it is on its way. */
export function useMessage(id: string) {
  return useQuery({
    queryKey: [MESSAGES, "one", id],
    queryFn: () => askBackend<AdminMessageAnswer>(`/admin/messages/${encodeURIComponent(id)}`),
    refetchInterval: ({ state }) => state.data?.message.state === "waiting" && LOOK_EVERY_MS,
  });
}

/** Has a message sent again. */
export function useRetry() {
  const known = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      askBackend<AdminMessageAnswer>(`/admin/messages/${encodeURIComponent(id)}/retry`, {}),
    onSettled: () => known.invalidateQueries({ queryKey: [MESSAGES] }),
  });
}

/** Sends a test message. Of one key there is one, so that a second press of the button sends no second one. */
export function useTest() {
  const known = useQueryClient();
  return useMutation({
    mutationFn: (wish: { to: string; language: MessageLanguage; key: string }) =>
      askBackend<AdminMessageAnswer>("/admin/messages/trial", wish),
    onSettled: () => known.invalidateQueries({ queryKey: [MESSAGES] }),
  });
}
