// Grouping of claims at the size of an archive: reports of the fixtures' incidents, moved to other places and days, in thousands.
import { analyze } from '../../src/analyze.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import { reconcile } from '../../src/reconcile/index.ts';
import { incidents, withGoldClaims } from '../reports-gold.ts';
import { random } from './texts.ts';

const SIZES = [25_000, 50_000, 100_000, 200_000];
const DAY = 86_400_000;

/** One incident in every few happens where and when another does, so that groups grow and towns have several. */
const TOWNS = 4_000;
const DAYS = 1_500;

const moved = (day: string | null, by: number): string | null =>
  day === null ? null : new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10);

const SYLLABLES = 'ba ke li mo ru ta ven zor shi kha dol pri nag tem wo yar'.split(' ');

/** A town's name of its own: its number in syllables. */
function townName(town: number): string {
  let name = '';
  for (let n = town + SYLLABLES.length ** 2; n > 0; n = Math.floor(n / SYLLABLES.length)) name += SYLLABLES[n % SYLLABLES.length]!;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The reports of one incident, some months and miles away: other ids, days, places and, in every seventh claim, another figure. */
function copyOf(reports: readonly Analysis[], n: number, next: () => number): Analysis[] {
  const by = Math.floor(next() * DAYS);
  const town = townName(Math.floor(next() * TOWNS));
  const swap = (words: string) => `${words} ${town}`;
  return reports.map(({ article, claims, ...rest }, k): Analysis => {
    const id = `${article.id}-${n}`;
    // Words of its own, so that the copy is no wire copy of the original; the copies of one incident keep what they share.
    const text = article.text.replace(/\p{L}{5,}/gu, (word) => `${word}${(n * 31 + word.length) % 997}`);
    return {
      ...rest,
      entities: [],
      mentions: [],
      article: { ...article, id, sha256: `${n}-${k}`.padStart(64, '0'), published: moved(article.published, by), text },
      claims: claims.map((claim) => ({
        ...claim,
        ...(next() < 1 / 7 && claim.value !== null && { value: claim.value + 1 }),
        place: claim.place && { ...claim.place, entity: null, text: swap(claim.place.text) },
        when: { ...claim.when, from: moved(claim.when.from, by), to: moved(claim.when.to, by) },
      })),
    };
  });
}

/** Reports with this many claims, the same ones for the same size. */
export function archiveOf(size: number): Analysis[] {
  const next = random(size);
  const models = incidents().map(({ articles, claims }) => articles.map((article) => withGoldClaims(analyze(article), claims)));
  const out: Analysis[] = [];
  let claims = 0;
  for (let n = 0; claims < size; n++) {
    const reports = copyOf(models[n % models.length]!, n, next);
    claims += reports.reduce((sum, report) => sum + report.claims.length, 0);
    out.push(...reports);
  }
  return out;
}

/** Times the ledger at four sizes, each twice the one before, and prints how the time grows. */
export function ledgerBench(say: (line?: string) => void, sizes: readonly number[] = SIZES): void {
  say('ledger   s, clock   s, one core   µs a claim   groups   of half the claims');
  let before: number | null = null;
  for (const size of sizes) {
    const archive = archiveOf(size);
    const start = performance.now();
    const used = process.cpuUsage();
    const { groups } = reconcile(archive);
    const ms = performance.now() - start;
    const { user, system } = process.cpuUsage(used);
    const cpu = (user + system) / 1000;
    const growth: string = before === null ? '' : `${(cpu / before).toFixed(2)} ×`;
    say(
      `${String(size).padStart(7)} ${(ms / 1000).toFixed(1).padStart(10)} ${(cpu / 1000).toFixed(1).padStart(13)} ${((cpu / size) * 1000).toFixed(0).padStart(12)} ${String(groups.length).padStart(8)} ${growth.padStart(20)}`,
    );
    before = cpu;
  }
  say();
}
