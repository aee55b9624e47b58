/** What the waterfall asks, one after the other. */
export const prompts = [
  'Your role?',
  'Your name?',
  'Do you sell CSP?',
  'For how many months?',
  'Is this right?',
] as const;

export const goodbye = 'Saved.';
