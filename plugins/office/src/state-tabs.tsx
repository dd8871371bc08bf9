import { Button } from "@medusajs/ui";

/** The states that a list's rows stand in; one of them is looked at. */
export function StateTabs<State extends string>({
  label,
  states,
  chosen,
  nameOf,
  onChoose,
}: {
  label: string;
  states: readonly State[];
  chosen: State;
  nameOf: (state: State) => string;
  onChoose: (state: State) => void;
}) {
  return (
    <nav className="flex flex-wrap gap-2 px-6 py-3" aria-label={label}>
      {states.map((state) => (
        <Button
          key={state}
          size="small"
          variant={state === chosen ? "secondary" : "transparent"}
          aria-pressed={state === chosen}
          onClick={() => onChoose(state)}
        >
          {nameOf(state)}
        </Button>
      ))}
    </nav>
  );
}
