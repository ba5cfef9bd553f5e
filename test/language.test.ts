import { describe, expect, test } from 'vitest';
import { languageOf } from '../src/ingest/language.ts';

describe('one sentence tells its language', () => {
  test.each([
    [
      'de',
      'Bei Kämpfen in der Stadt Goma sind nach Angaben von Ärzten in der Nacht zum Freitag in zwei Vierteln 30 Soldaten getötet worden.',
    ],
    ['de', 'Nach Angaben der Behörden kamen mindestens acht Zivilisten ums Leben.'],
    ['nl', 'Minstens twaalf mensen zijn vrijdag gedood bij een aanval op een dorp in het noorden van het land.'],
    ['es', 'Al menos doce personas murieron el viernes en un ataque contra una aldea del norte.'],
    ['fr', 'Au moins douze personnes ont été tuées vendredi dans une attaque contre un village.'],
    ['ru', 'Минимум 12 человек погибли в пятницу при обстреле деревни на севере страны.'],
  ])('%s: %s', async (language, text) => expect(await languageOf(text, null)).toBe(language));
});

describe('short English is no other language', () => {
  test.each([
    'Twelve people died in Goma.',
    'Gunmen kill 12 near Bakwa; Mayor Ana Reyes blames Houthi fighters, militia denies involvement, UN urges restraint',
    'Abu Sayyaf gunmen behead two hostages, Philippine military says; Sulu governor Abdusakur Tan vows revenge',
    'M23 rebels seize Goma airport; MONUSCO peacekeepers evacuate',
    'Taliban kill seven Kunduz policemen, wound three others',
    'Rescuers found bodies under rubble, Deir Ezzor medics say',
    'General Mohamed Hamdan Dagalo leads RSF fighters',
    'Militia commander Abu Azrael captured Tal Afar district',
    'Troops shelled Donetsk, Luhansk, Kherson, Zaporizhzhia and Kharkiv, President Volodymyr Zelenskyy said.',
  ])('%s', async (text) => expect(['en', null]).toContain(await languageOf(text, null)));
});
