/** What a stored text says; `isRebuilt`: it could not be read, and this is what is left of it. */
export function readBody<T>(
  body: string,
  read: (value: unknown) => T | undefined,
  rebuild: (body: string) => T,
): { readonly value: T; readonly isRebuilt?: true } {
  const value = read(jsonOf(body));
  // A file that was damaged can hold something else than text in its place.
  return value === undefined ? { value: rebuild(String(body)), isRebuilt: true } : { value };
}

/** Undefined for what is no JSON. */
export function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
