/** Gives an id back as it is the first time, then with `.2`, `.3` and so on. Remembers every id: about 100 bytes an article. */
export function uniqueIds(): (id: string) => string {
  const used = new Map<string, number>();
  return (id) => {
    let count = used.get(id) ?? 0;
    let out = id;
    do out = ++count === 1 ? id : `${id}.${count}`;
    while (count > 1 && used.has(out));
    used.set(id, count);
    if (out !== id) used.set(out, 1);
    return out;
  };
}
