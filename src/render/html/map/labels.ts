/** A box in the drawing. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a name stands: its anchor and which way it runs. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end' | 'middle';
}

const meet = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Gives names places beside their points, first come first served; null where there is no room. */
export function labeller(
  width: number,
  height: number,
): {
  readonly block: (x: number, y: number, radius: number) => void;
  readonly place: (words: string, x: number, y: number, radius: number, size: number) => Label | null;
} {
  const taken: Box[] = [];
  return {
    block: (x, y, radius) => {
      taken.push({ x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 });
    },
    place: (words, x, y, radius, size) => {
      const long = words.length * size * 0.62;
      const gap = radius + 3;
      const choices: readonly Label[] = [
        { x: x + gap, y: y + size * 0.35, anchor: 'start' },
        { x: x - gap, y: y + size * 0.35, anchor: 'end' },
        { x, y: y - gap - 1, anchor: 'middle' },
        { x, y: y + gap + size * 0.8, anchor: 'middle' },
      ];
      for (const label of choices) {
        const left = label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - long : label.x - long / 2;
        const box = { x: left, y: label.y - size * 0.8, width: long, height: size };
        if (left < 2 || left + long > width - 2 || box.y < 2 || box.y + size > height - 2 || taken.some((other) => meet(box, other)))
          continue;
        taken.push(box);
        return label;
      }
      return null;
    },
  };
}
