// Pure, and everybody's who makes an address of a Persian name. Apart from the rest, so that no browser carries its tables.
export { handleOf } from "../domain/handle";
