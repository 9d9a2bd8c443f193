/**
 * Words that nearly every text of a language has, as they are folded. They are kept, since somebody may ask for one alone; beside other words they are not
 * looked for.
 */
const lists = [
  'a an and are as at be by for from has have in is it of on or that the this to was were which will with',
  'au aux ce cette ces dans de des du elle en est et il la le les leur leurs ne ou par pas pour que qui se son sa ses sur un une',
  'al como con del el ella en es esta este la las lo los no o para por que se sin su sus un una y',
  'в во и на с со к ко о об от до по из за для не что как это или а но же бы его ее их при',
  'في من الي علي عن ان او و ما لا هذا هذه التي الذي مع بين كل قد كما',
];

const functionWords: ReadonlySet<string> = new Set(lists.flatMap((list) => list.split(' ')));

export function isFunctionWord(word: string): boolean {
  return functionWords.has(word);
}
