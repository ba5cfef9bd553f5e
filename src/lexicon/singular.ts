import { singular } from '../model/noun.ts';
import { ofWord } from '../model/word.ts';
import { irregularPlurals } from './people.ts';

/** The singular of a token's word, computed once a word: soldiers → soldier, policemen → policeman. */
export const singularOf = ofWord((norm) => singular(norm, irregularPlurals));
