import type { Document } from '../../model/document.ts';
import type { Beaten, Event, Mention } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { keepLongest, seal } from '../seal.ts';
import { contextsOf } from './context.ts';
import { type EventInput, nounTrigger, verbTrigger } from './trigger.ts';

export const eventRules: readonly Rule<Event, EventInput>[] = [verbTrigger, nounTrigger];

export function readEvents(doc: Document, mentions: readonly Mention[], beaten: Beaten[]): Event[] {
  return keepLongest(seal(doc, eventRules, { mentions, contextOf: contextsOf(doc, mentions) }, 'v'), beaten);
}
