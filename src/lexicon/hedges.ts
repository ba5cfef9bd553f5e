import type { Qualifier } from '../model/vocabulary.ts';

/** Words before a figure and what they do to it. Longest first wins; all lower case. */
export const hedgesBefore: Readonly<Record<string, Qualifier>> = {
  'a bit more than': 'more-than', 'a bit over': 'more-than', 'a little more than': 'more-than', 'a little over': 'more-than', 'a little under': 'less-than', 'a maximum of': 'at-most', 'a minimum of': 'at-least', 'a total of': 'exact',
  'about': 'about', 'above': 'more-than', 'all': 'exact', 'almost': 'nearly', 'an average of': 'about', 'an estimated': 'about', 'anywhere from': 'exact', 'approaching': 'nearly', 'approx': 'about', 'approx.': 'about', 'approximately': 'about', 'around': 'about',
  'as few as': 'at-least', 'as little as': 'at-least', 'as many as': 'up-to', 'as much as': 'up-to', 'at least': 'at-least', 'at minimum': 'at-least', 'at most': 'at-most', 'at the least': 'at-least', 'at the most': 'at-most', 'at the very least': 'at-least',
  'below': 'less-than', 'beyond': 'more-than', 'circa': 'about', 'close to': 'nearly', 'exactly': 'exact', 'exceeding': 'more-than', 'fewer than': 'less-than', 'getting on for': 'nearly', 'greater than': 'more-than', 'higher than': 'more-than', 'in excess of': 'more-than', 'in the region of': 'about',
  'just': 'exact', 'just about': 'about', 'just above': 'more-than', 'just below': 'less-than', 'just over': 'more-than', 'just shy of': 'less-than', 'just short of': 'less-than', 'just under': 'less-than', 'larger than': 'more-than', 'less than': 'less-than', 'lower than': 'less-than',
  'max': 'at-most', 'maximum': 'at-most', 'maximum of': 'at-most', 'minimum': 'at-least', 'minimum of': 'at-least', 'more like': 'about', 'more than': 'more-than', 'near': 'about', 'nearer': 'about', 'nearing': 'nearly', 'nearly': 'nearly', 'no fewer than': 'at-least', 'no less than': 'at-least', 'no more than': 'at-most',
  'north of': 'more-than', 'not fewer than': 'at-least', 'not less than': 'at-least', 'not more than': 'at-most', 'on the order of': 'about', 'only': 'exact', 'over': 'more-than', 'possibly': 'about', 'perhaps': 'about', 'precisely': 'exact', 'probably': 'about', 'roughly': 'about', 'shy of': 'less-than', 'slightly above': 'more-than', 'slightly less than': 'less-than',
  'slightly more than': 'more-than', 'slightly over': 'more-than', 'slightly under': 'less-than', 'smaller than': 'less-than', 'some': 'about', 'something like': 'about', 'south of': 'less-than', 'surpassing': 'more-than', 'topping': 'more-than', 'under': 'less-than', 'up to': 'up-to', 'upward of': 'more-than', 'upwards of': 'more-than', 'virtually': 'nearly', 'well above': 'more-than', 'well below': 'less-than', 'well over': 'more-than', 'well under': 'less-than',
  'within': 'at-most', '~': 'about', '≈': 'about', '>': 'more-than', '<': 'less-than', '≥': 'at-least', '≤': 'at-most', '±': 'about', '+': 'exact', 'c.': 'about', 'ca.': 'about',
};

/** Words behind a figure or behind what it counts. */
export const hedgesAfter: Readonly<Record<string, Qualifier>> = {
  'and counting': 'at-least', 'and over': 'at-least', 'and up': 'at-least', 'at a minimum': 'at-least', 'at least': 'at-least', 'at most': 'at-most', 'at the least': 'at-least', 'at the most': 'at-most', 'max': 'at-most', 'maximum': 'at-most', 'minimum': 'at-least', 'odd': 'about', 'or above': 'at-least', 'or below': 'at-most',
  'or fewer': 'at-most', 'or higher': 'at-least', 'or less': 'at-most', 'or more': 'at-least', 'or over': 'at-least', 'or so': 'about', 'or thereabouts': 'about', 'or under': 'at-most', 'plus': 'at-least', '+': 'at-least',
};

/** Adverbs that may stand before a hedge and doubt the whole figure: "possibly more than 100". */
export const doubts: readonly string[] = ['possibly', 'perhaps', 'probably', 'maybe', 'likely', 'potentially', 'reportedly', 'allegedly', 'apparently', 'presumably'];
