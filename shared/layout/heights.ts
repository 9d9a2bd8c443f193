/** Height of things one under the other. */
export function heightOf(stack: readonly { readonly height: number }[]): number {
  return stack.reduce((sum, { height }) => sum + height, 0);
}

/** The highest of things side by side, 0 of none. A hostile row has more cells than a call takes arguments. */
export function highest<T>(things: readonly T[], height: (thing: T) => number): number {
  return things.reduce((most, thing) => Math.max(most, height(thing)), 0);
}
