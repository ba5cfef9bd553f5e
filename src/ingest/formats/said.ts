/** A field of somebody's JSON or XML as words: null where it is empty, or no text at all. */
export const said = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);
