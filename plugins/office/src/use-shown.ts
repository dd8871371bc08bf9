import { useSearchParams } from "react-router-dom";

/** What of a list somebody looks at, and how she looks at something else of it. */
export interface Shown<State extends string> {
  states: readonly State[];
  state: State;
  /** From 0. */
  page: number;
  /** Shows the first page of another state. */
  show: (state: State) => void;
  /** Shows another page of the same. */
  turn: (page: number) => void;
}

/**
 * Which state of a list somebody looks at, and which page of it: it stands in the address, so that "back" and a shared
 * link find it again. What makes no sense there is the first.
 *
 * @param name of the state in the address
 */
export function useShown<State extends string>(
  name: string,
  states: readonly [State, ...State[]],
): Shown<State> {
  const [address, setAddress] = useSearchParams();
  const state = states.find((one) => one === address.get(name)) ?? states[0];
  const page = Math.max(0, Number.parseInt(address.get("page") ?? "0", 10) || 0);
  const show = (wanted: State, at = 0) => setAddress({ [name]: wanted, ...(at > 0 && { page: String(at) }) });
  return { states, state, page, show: (wanted) => show(wanted), turn: (at) => show(state, at) };
}
