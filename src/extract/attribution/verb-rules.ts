import type { Attribution } from '../../model/finding.ts';
import type { Example, Rule } from '../../model/rule.ts';
import type { Placement } from './content.ts';
import { type AttributionInput, attributionDraft } from './draft.ts';

/** A rule for one order of source, cue and words; cue.ts and content.ts read them once for all of these rules. */
function placed(
  name: string,
  placement: Placement,
  about: string,
  examples: readonly Example<Attribution>[],
): Rule<Attribution, AttributionInput> {
  return {
    id: `attribution/${name}`,
    about,
    *find(doc, { reports }) {
      for (const { cue, reported } of reports) if (reported.placement === placement) yield attributionDraft(doc, cue, reported);
    },
    examples,
  };
}

export const verbRules: readonly Rule<Attribution, AttributionInput>[] = [
  placed(
    'quote-then-speaker',
    'quote-before',
    '“…,” said X and “…,” X said, with the rest of a broken quotation and those that follow without a cue.',
    [
      { text: '“The bridge is gone,” Omar Saleh said.', finds: 'said', as: { mode: 'direct' } },
      { text: '“We held,” said the mayor. “They left at dawn.”', finds: 'said', as: { mode: 'direct' } },
      { text: 'The raid was “barbaric”, the minister said.', finds: 'said', as: { mode: 'mixed' } },
      { text: 'The minister said that the raid was over.', finds: null, because: 'nothing is quoted' },
      { text: 'They call it “the wall”.', finds: null, because: 'a scare quote before no speaker' },
    ],
  ),
  placed('speaker-then-quote', 'quote-after', 'X said: “…” and X told reporters, “…”.', [
    { text: 'The mayor told reporters: “We have no water.”', finds: 'told', as: { mode: 'direct' } },
    { text: 'She said, “Nobody warned us.”', finds: 'said', as: { mode: 'direct' } },
    { text: 'The mayor said the city had no water.', finds: null, because: 'nothing is quoted' },
    { text: 'He lives near “the wall”.', finds: null, because: 'no verb of speech' },
  ]),
  placed('said-that', 'after', 'X said that …, also without "that": the clause behind the cue.', [
    { text: 'The ministry said that 12 people had died.', finds: 'said', as: { mode: 'indirect', stance: 'says' } },
    { text: 'Police denied that shots were fired.', finds: 'denied', as: { stance: 'denies' } },
    { text: 'Police denied having killed three bystanders.', finds: 'denied', as: { stance: 'denies' } },
    { text: 'He told Reuters that commanders had fled.', finds: 'told' },
    { text: 'Reuters quoted a priest, Father Anton, as saying that nine people had died.', finds: 'saying' },
    { text: 'The army put the number of dead at 40.', finds: 'put', as: { stance: 'estimates' } },
    { text: 'The health ministry has raised the death toll to 24.', finds: 'has raised', as: { stance: 'estimates' } },
    { text: 'Two more deaths raised the toll to 24.', finds: null, because: 'deaths tell nothing' },
    { text: 'Police raised the barrier to 24 drivers.', finds: null, because: 'no toll' },
    { text: 'The army put a guard at the gate.', finds: null, because: 'no figure' },
    { text: 'Police found a body in the river.', finds: null, because: '"find" reports only with a clause' },
    { text: 'The soldiers said nothing and left.', finds: null, because: 'no content' },
  ]),
  placed('content-first', 'before', '"Forty died, the ministry said": the cue closes the sentence.', [
    { text: 'Forty people died in the raid, the ministry said.', finds: 'said', as: { mode: 'indirect' } },
    { text: 'The convoy was hit twice, officials said on Monday.', finds: 'said' },
    { text: 'Two schools were hit, the agency for displaced people said.', finds: 'said' },
    { text: 'The ministry said forty people died.', finds: null, because: 'the cue comes first' },
    { text: 'After the raid, the army left.', finds: null, because: 'no verb of speech' },
  ]),
  placed('parenthetical', 'around', '"X, analysts contend, is …": the cue stands inside what it reports.', [
    { text: 'The offensive, analysts contend, has stalled.', finds: 'contend' },
    { text: 'The dam, officials say, may burst within days.', finds: 'say' },
    { text: 'Officials say the dam may burst.', finds: null, because: 'the cue comes first' },
    { text: 'The dam, built in 1960, may burst.', finds: null, because: 'no verb of speech' },
  ]),
  placed(
    'attitude',
    'attitude',
    'Attitudes with a noun phrase, an infinitive or a preposition: condemned the raid, vowed to retaliate, called for talks.',
    [
      { text: 'The minister condemned the raid on the clinic.', finds: 'condemned' },
      { text: 'The group vowed to retaliate against the army.', finds: 'vowed', as: { stance: 'promises' } },
      { text: 'Paris called for an end to the siege.', finds: 'called for' },
      { text: 'The army took the town.', finds: null, because: 'an act' },
      { text: 'The raid was over by noon.', finds: null, because: 'no verb of speech' },
    ],
  ),
  placed('passive', 'passive', 'Told of the subject: "is believed to", "was accused of", "is said to", "was accused by the governor of".', [
    { text: 'The commander is believed to have fled.', finds: 'is believed', as: { stance: 'believes' } },
    { text: 'Three men were accused of spying for the enemy.', finds: 'were accused of', as: { stance: 'alleges' } },
    { text: 'The captain was accused by the governor of killing nine villagers.', finds: 'was accused', as: { stance: 'alleges' } },
    { text: 'The commander believed that the road was open.', finds: null, because: 'somebody is named' },
    { text: 'The village was shelled.', finds: null, because: 'no verb of speech' },
  ]),
];
