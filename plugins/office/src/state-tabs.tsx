import { Button } from "@medusajs/ui";
import type { Shown } from "./use-shown";

/** The states that a list's rows stand in; one of them is looked at. */
export function StateTabs<State extends string>({
  label,
  at: { states, state: chosen, show },
  nameOf,
}: {
  label: string;
  at: Pick<Shown<State>, "states" | "state" | "show">;
  nameOf: (state: State) => string;
}) {
  return (
    <nav className="flex flex-wrap gap-2 px-6 py-3" aria-label={label}>
      {states.map((state) => (
        <Button
          key={state}
          size="small"
          variant={state === chosen ? "secondary" : "transparent"}
          aria-pressed={state === chosen}
          onClick={() => show(state)}
        >
          {nameOf(state)}
        </Button>
      ))}
    </nav>
  );
}
