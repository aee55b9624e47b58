/** A title as it is read aloud before something else. */
export const sentence = (title: string): string => (/[.?!]$/.test(title) ? title : `${title}.`);
