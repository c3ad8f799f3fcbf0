import type {ClaimBoard} from '../../src/charts/claim-board.ts'

export const board: ClaimBoard = {
  chart: 'claim-board',
  claimHeading: 'What the unsigned text says',
  evidenceHeading: 'What the evidence shows',
  verdicts: [
    {id: 'supported', word: 'supported', symbol: 'filled'},
    {id: 'partly', word: 'partly supported', symbol: 'half'},
    {id: 'unsupported', word: 'not supported by what we read', symbol: 'outline'},
    {id: 'contradicted', word: 'contradicted as worded', symbol: 'cross'},
    {id: 'opinion', word: 'opinion: cannot be tested', symbol: 'dash'},
  ],
  rows: [
    {
      claim:
        'Every purchase, post and public act of a citizen is judged and weighed by the system.',
      finds:
        'Specialists found no such scoring; residents of a model city did not know of it. Early aims and a private product come closest to it.',
      verdict: 'unsupported',
    },
    {
      claim: 'Scores affect work, movement, services and standing.',
      finds:
        'Listed people lose flights, fast trains and executive posts, but by being on a list, not by a score. City scores mainly give perks.',
      verdict: 'partly',
    },
    {
      claim: 'It is not about economic or legal conduct but about political loyalty.',
      finds: 'Most recorded use is for unpaid court judgments, then tax, fraud, food and safety.',
      verdict: 'contradicted',
    },
    {
      claim: 'It is driven by technology.',
      finds: 'Much data is shared; little automated scoring has been shown.',
      verdict: 'partly',
    },
    {
      claim:
        'Since 2018 it has been applied to foreign companies, and to foreign citizens outside China too.',
      finds:
        'The threat to airlines is documented. No case of a foreign citizen abroad being scored or listed was found in anything that we have read so far.',
      verdict: 'partly',
    },
    {
      claim: 'The NBA is the most notorious case of it.',
      finds: 'The punishment is well documented, in 2019; no social credit act was named.',
      verdict: 'unsupported',
    },
    {
      claim: 'The US government urged firms to make ethical choices.',
      finds:
        'Officials are reported to have asked three airlines not to comply, and one said so on the record.',
      verdict: 'supported',
    },
    {
      claim: 'It is a tool in a struggle over world order.',
      finds: 'A view held by several writers; it is reported here as theirs.',
      verdict: 'opinion',
    },
  ],
}

/** As many verdicts and as long texts as a figure may have. */
export const longBoard: ClaimBoard = {
  ...board,
  claimHeading: 'What the text says about the system, in our own words and in its own order',
  verdicts: [
    ...board.verdicts,
    {
      id: 'unknown',
      word: `not known: ${'nobody has published anything on it '.repeat(3)}`,
      symbol: 'query',
    },
  ],
  rows: board.rows.map(({verdict}, i) => ({
    claim:
      'Telecommunications-equipment manufacturers counterfeit interoperability everywhere, always and on purpose too.',
    finds:
      'Misunderstandings accumulate: characteristically disproportionate counter-measures, notwithstanding internationally acknowledged uncertainties, were never demonstrated.',
    verdict: i === 0 ? 'unknown' : verdict,
  })),
}
