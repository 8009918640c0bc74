/** Pieces of a cooperative's work that not every duty includes. */
export type Task = 'SHIP_ORDERS' | 'SET_PRICES' | 'ADJUST_STOCK' | 'EDIT_PRODUCTS' | 'SEE_MONEY';

/** Whether to offer it. While the tasks are not known, yes: the server has the last word. */
export function may(tasks: readonly Task[] | undefined, task: Task): boolean {
  return tasks?.includes(task) ?? true;
}
