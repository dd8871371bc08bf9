import { showFigures } from "@dastranj/observability/instruments";
import type { Admission } from "../../domain/admission";

/** Shows in `/metrics` how full this process's checkout is. */
export function showAdmission(admission: Admission): void {
  showFigures(
    {
      dastranj_checkouts_inside: { help: "Baskets that are becoming orders in this process" },
      dastranj_checkouts_waiting: { help: "Baskets that wait for it" },
    },
    async () => {
      const { inside, waiting } = admission.standing;
      return [
        { name: "dastranj_checkouts_inside", value: inside },
        { name: "dastranj_checkouts_waiting", value: waiting },
      ];
    },
  );
}
