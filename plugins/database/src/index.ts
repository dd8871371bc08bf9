export {
  contextOf,
  type Database,
  databaseOf,
  lock,
  runningTransaction,
  transactionOf,
} from "./database";
export { insert, insertMany, update } from "./rows";
