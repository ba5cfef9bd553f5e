import { geoPath } from 'd3-geo';
import { type Html, html, type Part } from '../markup.ts';
import { round } from '../round.ts';
import { frameOf, HEIGHT, WIDTH } from './frame.ts';
import { type Label, labeller } from './labels.ts';
import { countries, isNear } from './outlines.ts';
import { type MapPlace, type Placed, placesOf } from './places.ts';

const PRECISION = {
  exact: 'town or site',
  admin2: 'middle of its district',
  admin1: 'middle of its region',
  country: 'middle of its country',
} as const;

/** More names than these would cover the land. */
const NAMED = 40;

/** The places that have coordinates, on the outlines of the countries around them, with a list. Null where there are none. */
export function mapOf(articles: readonly Placed[]): Html | null {
  const places = placesOf(articles);
  if (places.length === 0) return null;
  // The middle of a country says where nothing is: it must not widen the map when there are better points.
  const finer = places.filter(({ precision }) => precision !== 'country');
  const { projection, scale, window } = frameOf(finer.length > 0 ? finer : places);
  const path = geoPath(projection).digits(1);
  const labels = labeller(WIDTH, HEIGHT);
  const spots = places.flatMap((place) => {
    const at = projection([place.lon, place.lat]);
    if (!at || at[0] < 0 || at[0] > WIDTH || at[1] < 0 || at[1] > HEIGHT) return [];
    if (place.precision === 'country' && place.claims.length === 0) return [];
    const spot = { place, x: round(at[0]), y: round(at[1]), radius: round(Math.min(11, 3.5 + Math.sqrt(place.claims.length))) };
    labels.block(spot.x, spot.y, spot.radius);
    return [spot];
  });
  const names = spots.map(({ place, x, y, radius }, i) => (i < NAMED ? labels.place(place.name, x, y, radius, 11) : null));
  const land: Part[] = [];
  const captions: Part[] = [];
  for (const country of countries(scale)) {
    const d = window && !isNear(country, window) ? null : path(country);
    if (!d) continue;
    land.push(html`<path d="${d}"/>`);
    const [x, y] = path.centroid(country);
    const [[left], [right]] = path.bounds(country);
    const name = country.properties.name.toUpperCase();
    const label = scale === '50m' && right - left > name.length * 7 && Number.isFinite(x) ? labels.place(name, x, y, -3, 8) : null;
    if (label) captions.push(words('country', label, name));
  }
  return html`<figure class="map"><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="group" aria-label="Map of ${spots.length === 1 ? 'one place' : `${spots.length} places`}; the list below has all"><rect class="sea" width="${WIDTH}" height="${HEIGHT}"/><g class="land" aria-hidden="true">${land}</g><g aria-hidden="true">${captions}</g>${spots.map(
    ({ place, x, y, radius }, i) => html`<g>${dot(place, x, y, radius)}${names[i] ? words('town', names[i], place.name) : null}</g>`,
  )}</svg><figcaption>The larger a dot, the more claims stand there; rings are the middle of a region or country. Outlines: Natural Earth. Coordinates: GeoNames, CC BY 4.0.</figcaption></figure>${list(places)}`;
}

const words = (kind: string, { x, y, anchor }: Label, name: string): Html =>
  html`<text class="${kind}" x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${name}</text>`;

function dot({ name, precision, claims }: MapPlace, x: number, y: number, radius: number): Html {
  const kind = precision === 'exact' || precision === null ? 'dot' : 'dot ring';
  const label = `${name}: ${claims.length === 1 ? '1 claim' : `${claims.length} claims`}`;
  const circle = html`<circle class="${kind}" cx="${x}" cy="${y}" r="${radius}"><title>${label}</title></circle>`;
  return claims.length > 0 ? html`<a href="#${claims[0]!.href}" aria-label="${label}">${circle}</a>` : circle;
}

/** Links to so many claims of a place are written out. */
const LINKS = 30;

function list(places: readonly MapPlace[]): Html {
  return html`<details class="places"><summary>${places.length === 1 ? 'The place' : `All ${places.length} places`}, with coordinates</summary><div class="scroll"><table><thead><tr><th scope="col">Place</th><th scope="col">Coordinates</th><th scope="col">Point is</th><th scope="col">Claims</th></tr></thead><tbody>${places.map(
    ({ name, within, lat, lon, precision, claims }) =>
      html`<tr><th scope="row">${name}${within ? html`<small>${within}</small>` : null}</th><td>${lat.toFixed(3)}, ${lon.toFixed(3)}</td><td>${precision === null ? 'not known how exact' : PRECISION[precision]}</td><td>${claims
        .slice(0, LINKS)
        .map(({ href, words }, i) => [
          i > 0 ? ', ' : '',
          html`<a href="#${href}">${words}</a>`,
        ])}${claims.length > LINKS ? ` and ${claims.length - LINKS} more` : ''}</td></tr>`,
  )}</tbody></table></div></details>`;
}
