import { toast } from "@medusajs/ui";
import { sentenceOf } from "../sellers/sentence-of";
import { useWords } from "../sellers/use-words";
import { type Deed, useDeed } from "./use-reviews";

/** Does something to an applicant and says how it went, in the operator's language. */
export function useAct() {
  const { t, persian } = useWords();
  const deed = useDeed();
  const act = (wanted: Deed, done?: string, then?: () => void) =>
    deed.mutate(wanted, {
      onSuccess: () => {
        then?.();
        if (done) toast.success(done);
      },
      onError: (error) =>
        toast.error(t("actions.failed"), { description: sentenceOf(error, persian, t("unreachable")) }),
    });
  return { act, busy: deed.isPending };
}
