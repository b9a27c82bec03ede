/** The context that says to a graphic that it is drawn on a stage, where its position changes. */
export const ON_STAGE = Symbol('on stage');
