import { z } from 'zod';
import { reference, text } from '../../schemas/common.ts';
import { own } from '../../schemas/meta.ts';

/** What an editor writes for the ladder. */
export const fields = {
  ladder: z
    .strictObject({
      claim: reference('claims').describe('The claim: the id of a file in content/claims/.'),
      of: text
        .max(100)
        .meta(own)
        .describe('What the outlets are sure of, as in `the keeper did it`.'),
      credited: text
        .max(30)
        .meta(own)
        .describe('Who is credited by those who first state it themselves.'),
      note: text.max(60).meta(own).describe('What nobody confirmed, at the foot of the ladder.'),
    })
    .describe('How sure each outlet is of one claim.'),
};
