/** In place of a speaker's id: words in quotation marks that no printing has, whoever they are said to be by. */
export const UNATTRIBUTED = 'unattributed';
