import { dataNotices } from '../gazetteer/load.ts';
import { type Context, EXIT, write } from './io.ts';

/** `sitrep notices`: licences and origins of the data that comes with the program. */
export async function noticesCommand(_: readonly string[], __: unknown, { io }: Context): Promise<number> {
  await write(io.stdout, dataNotices());
  return EXIT.done;
}
